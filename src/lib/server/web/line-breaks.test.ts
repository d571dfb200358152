import { expect, test } from 'vitest';
import { readLineBreaksOnce } from './line-breaks.ts';

async function read(body: FormData | URLSearchParams) {
	const request = new Request('https://exemple.test/', { method: 'POST', body });
	readLineBreaksOnce(request);
	return await request.formData();
}

test.each([
	['de Windows', 'un\r\ndeux', 'un\ndeux'],
	['d’un ancien Mac', 'un\rdeux', 'un\ndeux'],
	['d’Unix', 'un\ndeux', 'un\ndeux']
])('un retour à la ligne %s compte pour un caractère', async (_, sent, expected) => {
	const parts = new FormData();
	parts.append('texte', sent);
	expect((await read(parts)).get('texte')).toBe(expected);
	expect((await read(new URLSearchParams({ texte: sent }))).get('texte')).toBe(expected);
});

test('les champs répétés et les fichiers arrivent tels quels', async () => {
	const parts = new FormData();
	parts.append('choix', 'a');
	parts.append('choix', 'b');
	parts.append('fichier', new File(['un\r\ndeux'], 'liste.csv', { type: 'text/csv' }));
	const data = await read(parts);
	expect(data.getAll('choix')).toEqual(['a', 'b']);
	const file = data.get('fichier') as File;
	expect([file.name, file.type, await file.text()]).toEqual(['liste.csv', 'text/csv', 'un\r\ndeux']);
});
