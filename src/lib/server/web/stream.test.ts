import { expect, test } from 'vitest';
import { streamOf } from './stream.ts';

/** Pages that count how many were asked for, and say when they were ended. */
function counted(pages: (string | Uint8Array)[]) {
	const seen = { asked: 0, ended: false };
	async function* parts() {
		try {
			for (const page of pages) {
				seen.asked++;
				yield page;
			}
		} finally {
			seen.ended = true;
		}
	}
	return { seen, parts: parts() };
}

test('les pages arrivent dans l’ordre, textes et octets', async () => {
	const { parts } = counted(['é', new Uint8Array([0x62, 0x63]), 'd']);
	expect(await new Response(streamOf(parts)).text()).toBe('ébcd');
});

test('une page n’est demandée qu’une fois la précédente lue', async () => {
	const { seen, parts } = counted(Array.from({ length: 1000 }, () => 'page'));
	const reader = streamOf(parts).getReader();
	await reader.read();
	expect(seen.asked).toBeLessThan(4);
});

test('une connexion coupée arrête le travail', async () => {
	const { seen, parts } = counted(Array.from({ length: 1000 }, () => 'page'));
	const reader = streamOf(parts).getReader();
	await reader.read();
	await reader.cancel();
	expect(seen.ended).toBe(true);
	expect(seen.asked).toBeLessThan(4);
});

test('une page qui échoue coupe la lecture, et se dit à qui fait tourner l’instance', async () => {
	async function* parts() {
		yield 'début';
		throw new Error('la base est partie');
	}
	const told: unknown[] = [];
	const body = streamOf(parts(), (error) => told.push(error));
	await expect(new Response(body).text()).rejects.toThrow('la base est partie');
	expect(told).toEqual([new Error('la base est partie')]);
});
