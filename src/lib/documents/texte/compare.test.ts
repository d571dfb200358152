import { describe, expect, test } from 'vitest';
import { compare, compareWords, type LigneComparee, type Passage } from './compare.ts';
import { contentOf, type Bloc } from './plans/blocks.ts';

const SIGNS = { egal: ['', ''], ajoute: ['{+', '+}'], retire: ['[-', '-]'] } as const;
const written = (passages: Passage[]) =>
	passages.map(({ etat, texte }) => SIGNS[etat][0] + texte + SIGNS[etat][1]).join('');
const line = ({ genre, cellules }: LigneComparee) => `${genre} : ${cellules.map(written).join(' | ')}`;
const of = (before: Bloc[], after: Bloc[]) => compare(contentOf(before), contentOf(after));

test.each([
	['Le même texte', 'Le même texte', 'Le même texte'],
	['', 'Un début', '{+Un début+}'],
	['Une fin', '', '[-Une fin-]'],
	['La Région achète', 'La Région n’achète pas', 'La Région {+n’+}achète{+ pas+}'],
	['deux tiers locaux', 'trois quarts régionaux', '[-deux tiers locaux-]{+trois quarts régionaux+}'],
	['été à Quimper.', 'été à Brest.', 'été à [-Quimper-]{+Brest+}.']
])('« %s » devenu « %s » se lit « %s »', (before, after, expected) => {
	expect(written(compareWords(before, after))).toBe(expected);
});

describe('ligne à ligne', () => {
	test('un paragraphe changé reste à sa place, un autre s’ajoute, un autre s’en va', () => {
		const { lignes, mots } = of(
			[{ titre: 'Constats' }, { texte: 'Les achats sont dispersés' }, { texte: 'À revoir' }],
			[{ titre: 'Constats' }, { texte: 'Les achats locaux sont dispersés' }, { liste: ['Un point neuf'] }]
		);
		expect(lignes.map(line)).toEqual([
			'titre : Constats',
			'paragraphe : Les achats {+locaux +}sont dispersés',
			'paragraphe : [-À revoir-]',
			'point : {+Un point neuf+}'
		]);
		expect(mots).toEqual({ ajoutes: 4, retires: 2 });
	});

	test('un tableau se compare par rangée et par cellule', () => {
		const { lignes } = of(
			[
				{
					tableau: [
						['Fait', 'Date'],
						['Ateliers', '2017']
					]
				}
			],
			[
				{
					tableau: [
						['Fait', 'Date'],
						['Neuf ateliers', '2017'],
						['Réunions', '2017']
					]
				}
			]
		);
		expect(lignes.map(line)).toEqual([
			'rangee : Fait | Date',
			'rangee : [-Ateliers-]{+Neuf ateliers+} | 2017',
			'rangee : {+Réunions+} | {+2017+}'
		]);
	});

	test.each<[string, Bloc, Bloc, LigneComparee['autrement']]>([
		['un paragraphe devenu titre', { texte: 'Les besoins' }, { titre: 'Les besoins' }, 'genre'],
		['un titre d’un autre niveau', { titre: 'Les besoins' }, { titre: 'Les besoins', niveau: 3 }, 'genre'],
		['un texte mis en italique', { texte: 'Les besoins' }, { aide: 'Les besoins' }, 'forme'],
		['un texte mis en encadré', { texte: 'Les besoins' }, { encadre: 'note', texte: 'Les besoins' }, 'genre']
	])('%s est signalé sans qu’un mot soit marqué', (_, before, after, autrement) => {
		const { lignes, mots } = of([before], [after]);
		expect(lignes).toMatchObject([{ etat: 'modifie', autrement }]);
		expect(mots).toEqual({ ajoutes: 0, retires: 0 });
	});

	test('deux textes égaux n’ont aucune différence', () => {
		const blocs: Bloc[] = [{ titre: 'A' }, { liste: ['b', 'c'] }, { taches: ['d'] }];
		expect(of(blocs, blocs).lignes.every(({ etat }) => etat === 'egal')).toBe(true);
	});

	test('deux longs textes sans rien de commun se lisent l’un après l’autre', () => {
		const many = (word: string): Bloc[] =>
			Array.from({ length: 3_000 }, (_, i) => ({ texte: `${word}${i}` }));
		const { lignes } = of(many('a'), many('b'));
		expect(lignes.map(({ etat }) => etat)).toEqual([
			...Array<string>(3_000).fill('retire'),
			...Array<string>(3_000).fill('ajoute')
		]);
	});

	test('ce qui n’est pas de notre schéma ne fait rien échouer', () => {
		expect(compare({ type: 'doc', content: [{ type: 'video' }] }, contentOf([])).lignes).toHaveLength(1);
	});
});
