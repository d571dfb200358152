import { expect, test } from 'vitest';
import { readReponses } from './reponses.ts';

function read(typed: Record<string, string>) {
	const data = new FormData();
	for (const [name, value] of Object.entries(typed)) data.set(name, value);
	return readReponses(data);
}

test.each<[string, Record<string, string>, object[]]>([
	['une note', { moyens: '3' }, [{ condition: 'moyens', note: 3, commentaire: '' }]],
	['« je ne sais pas »', { moyens: '0' }, [{ condition: 'moyens', note: null, commentaire: '' }]],
	[
		'une note et un mot',
		{ moyens: '1', moyens_commentaire: ' Rien n’est payé. ' },
		[{ condition: 'moyens', note: 1, commentaire: 'Rien n’est payé.' }]
	],
	[
		'un mot sans note, gardé comme « je ne sais pas »',
		{ visee: '', visee_commentaire: 'Laquelle ?' },
		[{ condition: 'visee', note: null, commentaire: 'Laquelle ?' }]
	],
	['rien', { moyens: '', moyens_commentaire: '  ' }, []],
	['une note inventée', { moyens: '9' }, []]
])('se lit : %s', (_, typed, expected) => {
	expect(read(typed)).toEqual({ reponses: expected, refus: null });
});

test('un mot trop long est refusé, et gardé en entier pour être repris', () => {
	const long = 'é'.repeat(501);
	expect(read({ moyens: '2', moyens_commentaire: long })).toEqual({
		reponses: [{ condition: 'moyens', note: 2, commentaire: long }],
		refus: 'trop_long'
	});
	expect(read({ moyens: '2', moyens_commentaire: 'é'.repeat(500) }).refus).toBeNull();
});
