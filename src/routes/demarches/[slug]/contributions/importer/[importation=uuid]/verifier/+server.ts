import { json } from '@sveltejs/kit';
import { streamOf } from '$lib/server/web/stream';
import { readAsked, verify } from '../verify.server';
import type { RequestHandler } from './$types';

/** The dry run while a page looks on: a line of JSON for each lot, {lues}, then {fait}, or {refus}. Who stops looking stops it. */
export const POST: RequestHandler = async ({ locals, params, request }) => {
	const asked = await readAsked(locals, params, await request.formData());
	if ('refus' in asked) return json(asked, { status: 400 });
	const checking = verify(locals, asked);
	async function* lines() {
		let step = await checking.next();
		for (; !step.done; step = await checking.next()) yield `${JSON.stringify({ lues: step.value })}\n`;
		yield `${JSON.stringify(step.value ? { refus: step.value } : { fait: true })}\n`;
	}
	return new Response(streamOf(lines()), {
		headers: { 'content-type': 'application/x-ndjson', 'cache-control': 'no-store' }
	});
};
