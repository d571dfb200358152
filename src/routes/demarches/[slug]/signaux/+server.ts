import { getRuntime } from '$lib/server/runtime';
import { openDemarche } from '../frame.server';
import type { RequestHandler } from './$types';

/** Milliseconds after which a page asks again, so that its rights are judged again, and between two signs of life. */
const LIFE = 120_000;
const BEAT = 25_000;

/** Says, for as long as the page is open, which subject of the démarche changed, and nothing about it. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const { demarche } = await openDemarche(locals, params.slug);
	const { signals } = getRuntime();
	const timers: NodeJS.Timeout[] = [];
	let stop: (() => void) | null = null;
	const forget = () => {
		stop?.();
		timers.forEach(clearTimeout);
	};
	let accepted = true;
	const stream = new ReadableStream<Uint8Array>({
		start(controller) {
			const encoder = new TextEncoder();
			const say = (text: string) => {
				// A page that does not read gets no endless queue.
				if ((controller.desiredSize ?? 0) > -50) controller.enqueue(encoder.encode(text));
			};
			const end = () => {
				forget();
				controller.close();
			};
			const tell = (sujets: string[]) => say(sujets.map((s) => `event: ${s}\ndata: 1\n\n`).join(''));
			stop = signals.listen(demarche.id, tell, end);
			accepted = stop !== null;
			if (!accepted) return controller.close();
			timers.push(setInterval(() => say(':\n\n'), BEAT).unref(), setTimeout(end, LIFE).unref());
			say('retry: 3000\n\n');
		},
		cancel: forget
	});
	// 204 tells the page not to ask again: it works without.
	if (!accepted) return new Response(null, { status: 204 });
	return new Response(stream, {
		headers: {
			'content-type': 'text/event-stream',
			'cache-control': 'private, no-store',
			'x-accel-buffering': 'no'
		}
	});
};
