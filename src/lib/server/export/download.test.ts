import { expect, test } from 'vitest';
import { download } from './download.ts';

test('un fichier arrive avec son nom, et n’est gardé par aucun intermédiaire', async () => {
	async function* parts() {
		yield 'a';
	}
	const answer = download(parts(), 'liste.csv', 'text/csv; charset=utf-8');
	expect(answer.headers.get('content-disposition')).toBe('attachment; filename="liste.csv"');
	expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
	expect(answer.headers.get('cache-control')).toBe('private, no-store');
	expect(await answer.text()).toBe('a');
});
