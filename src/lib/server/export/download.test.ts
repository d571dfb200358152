import { expect, test } from 'vitest';
import { download } from './download.ts';

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

test('les pages arrivent dans l’ordre, textes et octets, avec leur nom', async () => {
	const { parts } = counted(['é', new Uint8Array([0x62, 0x63]), 'd']);
	const answer = download(parts, 'liste.csv', 'text/csv; charset=utf-8');
	expect(answer.headers.get('content-disposition')).toBe('attachment; filename="liste.csv"');
	expect(answer.headers.get('cache-control')).toBe('private, no-store');
	expect(await answer.text()).toBe('ébcd');
});

test('une page n’est demandée qu’une fois la précédente lue', async () => {
	const { seen, parts } = counted(Array.from({ length: 1000 }, () => 'page'));
	const reader = download(parts, 'liste.csv', 'text/csv').body!.getReader();
	await reader.read();
	expect(seen.asked).toBeLessThan(4);
});

test('une connexion coupée arrête le travail', async () => {
	const { seen, parts } = counted(Array.from({ length: 1000 }, () => 'page'));
	const reader = download(parts, 'liste.csv', 'text/csv').body!.getReader();
	await reader.read();
	await reader.cancel();
	expect(seen.ended).toBe(true);
	expect(seen.asked).toBeLessThan(4);
});

test('une page qui échoue fait échouer la lecture : un fichier tronqué ne passe pas pour entier', async () => {
	async function* parts() {
		yield 'début';
		throw new Error('la base est partie');
	}
	await expect(download(parts(), 'liste.csv', 'text/csv').text()).rejects.toThrow('la base est partie');
});
