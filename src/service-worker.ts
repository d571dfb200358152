/// <reference types="@sveltejs/kit" />
/// <reference lib="webworker" />
// Two promises. Without a network, a page says so in words. And whoever opened a document or a workshop here can open it again:
// the worker answers with an empty page that finds the copy in this browser. No page of the site with anybody's content is ever
// kept.
import { build, version } from '$service-worker';

const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const CACHE = `hors-ligne-${version}`;
/** Kept beside it once a document or a workshop was opened: much larger, and of no use to visitors. */
const SHELL_CACHE = `documents-${version}`;
const OFFLINE = '/hors-ligne.html';
const SHELL = '/sur-cet-appareil';
const KEPT = [OFFLINE, '/secours.css', '/favicon.svg'];
const ASSET = /\/_app\/immutable\/[\w./-]+/g;
const HERE = /^\/demarches\/[^/]+\/(documents\/[0-9a-f-]{36}|contributions\/atelier)$/;
/** What a proxy, or a server that starts, answers in place of the site. */
const AWAY = [502, 503, 504];

async function keep(): Promise<void> {
	const cache = await caches.open(CACHE);
	await cache.addAll(KEPT);
	const names = await caches.keys();
	// A new version of the site must not take away what opened without a network yesterday.
	if (names.some((name) => name.startsWith('documents-'))) await keepShell();
	await worker.skipWaiting();
}

let keeping: Promise<boolean> | null = null;

/** True once the empty page and its scripts are kept. */
async function keepShell(): Promise<boolean> {
	if (await caches.match(SHELL, { cacheName: SHELL_CACHE, ignoreVary: true })) return true;
	// Nobody's cookies: the page must hold nothing of whoever is signed in.
	const page = await fetch(SHELL, { credentials: 'omit' });
	if (!page.ok) return false;
	const assets = (await page.clone().text()).match(ASSET) ?? [];
	const cache = await caches.open(SHELL_CACHE);
	await cache.addAll([...new Set([...build, ...assets])]);
	await cache.put(SHELL, page);
	return true;
}

async function forgetOlder(): Promise<void> {
	const names = await caches.keys();
	const older = names.filter((name) => name !== CACHE && name !== SHELL_CACHE);
	await Promise.all(older.map((name) => caches.delete(name)));
}

const kept = async (path: string) => (await caches.match(path, { ignoreVary: true })) ?? Response.error();

async function navigate(request: Request, pathname: string): Promise<Response> {
	const shell = async () => (await caches.match(SHELL, { ignoreVary: true })) ?? kept(OFFLINE);
	try {
		const response = await fetch(request);
		if (!HERE.test(pathname) || !AWAY.includes(response.status)) return response;
		return (await caches.match(SHELL, { ignoreVary: true })) ?? response;
	} catch {
		return shell();
	}
}

worker.addEventListener('install', (event) => event.waitUntil(keep()));
worker.addEventListener('activate', (event) => event.waitUntil(forgetOlder()));
worker.addEventListener('message', (event) => {
	if (event.data !== 'garder') return;
	keeping ??= keepShell()
		.catch(() => false)
		.finally(() => (keeping = null));
	event.waitUntil(keeping.then((kept) => event.ports[0]?.postMessage(kept)));
});
worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const { origin, pathname } = new URL(request.url);
	if (request.method !== 'GET' || origin !== worker.location.origin) return;
	if (request.mode === 'navigate') event.respondWith(navigate(request, pathname));
	else if (KEPT.includes(pathname)) event.respondWith(fetch(request).catch(() => kept(pathname)));
	else if (pathname.startsWith('/_app/immutable/'))
		event.respondWith(caches.match(request, { ignoreVary: true }).then((found) => found ?? fetch(request)));
});
