import { expect, test } from 'vitest';
import { faitSchema, type Fait } from './fait.ts';
import { GENRES_AVIS } from './genre.ts';
import { groupAvis } from './groupes.ts';
import { pathOf } from './lien.ts';

test('chaque genre d’avis a sa forme', () => {
	expect(faitSchema.options.map(({ shape }) => shape.genre.value).sort()).toEqual([...GENRES_AVIS].sort());
});

const demarche = { titre: 'Eau', slug: 'eau' };

test.each<[Fait, string]>([
	[
		{ genre: 'etape_passage', resume: { nature: 'mise_en_oeuvre', vers: 'ouverte' } },
		'/demarches/eau/mise-en-oeuvre'
	],
	[{ genre: 'document_publie', resume: { titre: 'Bilan' } }, '/demarches/eau/documents/d1/publie'],
	[{ genre: 'role_change', resume: { de: 'observateur', vers: 'porteur' } }, '/demarches/eau'],
	[{ genre: 'mandat_accorde', resume: { organisation: 'X', role: 'referent' } }, '/compte']
])('%j mène à %s', (fait, path) => {
	expect(pathOf({ fait, objet: 'd1', demarche })).toBe(path);
});

test('les avis vont par démarche puis par jour, à l’heure de Paris', () => {
	const air = { titre: 'Air', slug: 'air' };
	const at = (id: number, cree_le: string, of: typeof air | null = demarche) => ({
		id,
		cree_le,
		demarche: of
	});
	const groups = groupAvis([
		at(1, '2026-11-22T10:00:00Z'),
		at(2, '2026-11-21T23:30:00Z'),
		at(3, '2026-11-21T22:30:00Z', air),
		at(4, '2026-11-21T10:00:00Z'),
		at(5, '2026-11-20T10:00:00Z', null)
	]);
	expect(
		groups.map(({ demarche, jours }) => [
			demarche?.slug ?? null,
			jours.map(({ jour, avis }) => [jour, avis.map(({ id }) => id)])
		])
	).toEqual([
		[
			'eau',
			[
				['2026-11-22', [1, 2]],
				['2026-11-21', [4]]
			]
		],
		['air', [['2026-11-21', [3]]]],
		[null, [['2026-11-20', [5]]]]
	]);
});
