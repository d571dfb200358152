/// <reference types="@sveltejs/kit" />
/// <reference lib="webworker" />
// One promise: without a network, a page says so in words. No page of the site is ever kept.
import { version } from '$service-worker';

const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const CACHE = `hors-ligne-${version}`;
const OFFLINE = '/hors-ligne.html';
const KEPT = [OFFLINE, '/secours.css', '/favicon.svg'];

async function keep(): Promise<void> {
	const cache = await caches.open(CACHE);
	await cache.addAll(KEPT);
	await worker.skipWaiting();
}

async function forgetOlder(): Promise<void> {
	const names = await caches.keys();
	await Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name)));
}

const kept = async (path: string) => (await caches.match(path)) ?? Response.error();

worker.addEventListener('install', (event) => event.waitUntil(keep()));
worker.addEventListener('activate', (event) => event.waitUntil(forgetOlder()));
worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const { origin, pathname } = new URL(request.url);
	if (request.method !== 'GET' || origin !== worker.location.origin) return;
	if (request.mode === 'navigate') event.respondWith(fetch(request).catch(() => kept(OFFLINE)));
	else if (KEPT.includes(pathname)) event.respondWith(fetch(request).catch(() => kept(pathname)));
});
