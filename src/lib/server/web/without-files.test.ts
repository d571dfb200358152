import http, { IncomingMessage } from 'node:http';
import { Socket, type AddressInfo } from 'node:net';
import { getRequest } from '@sveltejs/kit/node';
import { expect, test } from 'vitest';
import { FILES_LEFT_OUT, withoutFiles } from './without-files.ts';

/** A form as a browser sends it, in chunks of so many bytes. */
async function send(form: FormData, chunk: number, url = '/r/abcdef12?/envoyer') {
	const sent = new Request('http://site', { method: 'POST', body: form });
	const body = Buffer.from(await sent.arrayBuffer());
	const request = new IncomingMessage(new Socket());
	Object.assign(request, {
		method: 'POST',
		url,
		headers: { 'content-type': sent.headers.get('content-type'), 'content-length': String(body.length) }
	});
	for (let at = 0; at < body.length; at += chunk) request.push(body.subarray(at, at + chunk));
	request.push(null);
	return request;
}

async function read(request: IncomingMessage): Promise<FormData> {
	const chunks: Buffer[] = [];
	for await (const one of request as AsyncIterable<Buffer>) chunks.push(one);
	const body = Buffer.concat(chunks);
	expect(request.headers['content-length']).toBe(String(body.length));
	return new Response(body, { headers: { 'content-type': request.headers['content-type']! } }).formData();
}

function form(words: string): FormData {
	const data = new FormData();
	data.append('avant', words);
	data.append('plan', new File(['\r\n--presque\r\n'.repeat(500)], 'plan « été ».png'));
	data.append('vide', new File([], ''));
	data.append('après', 'Un\nbanc');
	return data;
}

test.each([1, 7, 61, 1000, 100_000])(
	'par morceaux de %i octets, les mots restent et les fichiers se vident',
	async (chunk) => {
		const light = await withoutFiles(await send(form('Deux --bancs'), chunk), 10_000);
		const data = await read(light!);
		expect([...data.keys()]).toEqual(['avant', 'plan', 'vide', 'après', FILES_LEFT_OUT]);
		expect(data.get('avant')).toBe('Deux --bancs');
		expect(data.get('après')).toBe('Un\r\nbanc');
		expect(data.get('plan')).toMatchObject({ name: 'plan « été ».png', size: 0 });
	}
);

test('trop grand par ses seuls mots, rien n’en est lu', async () =>
	expect(await withoutFiles(await send(form('a'.repeat(20_000)), 1000), 10_000)).toBeNull());

test.each(['/connexion?/motDePasse', '/demarches/a/contributions/importer', '/r/abcdef12/communes'])(
	'%s ne se lit pas ainsi',
	async (url) => expect(await withoutFiles(await send(form('Un'), 1000, url), 10_000)).toBeNull()
);

test('coupé avant la fin, rien n’en est lu', async () => {
	const request = new IncomingMessage(new Socket());
	const headers = { 'content-type': 'multipart/form-data; boundary=x' };
	Object.assign(request, { method: 'POST', url: '/r/abcdef12', headers });
	request.push('--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nUn début');
	request.push(null);
	expect(await withoutFiles(request, 10_000)).toBeNull();
});

test('sur une vraie connexion, la page lit les mots et sa réponse arrive', async () => {
	const server = http.createServer((request, response) => {
		void (async () => {
			const light = await withoutFiles(request, 10_000);
			const read = light && (await getRequest({ request: light, base: 'http://site' }));
			response.end(read ? String((await read.formData()).get('après')) : 'refusé');
		})();
	});
	await new Promise<void>((done) => server.listen(0, done));
	const { port } = server.address() as AddressInfo;
	const ask = async (body: FormData) => {
		const answer = await fetch(`http://localhost:${port}/r/abcdef12?/envoyer`, { method: 'POST', body });
		return answer.text();
	};
	const large = form('Deux bancs');
	large.set('plan', new File([new Uint8Array(1_000_000)], 'plan.pdf'));
	expect(await ask(large)).toBe('Un\r\nbanc');
	expect(await ask(form('a'.repeat(200_000)))).toBe('refusé');
	expect(await ask(large)).toBe('Un\r\nbanc');
	server.closeAllConnections();
	server.close();
});
