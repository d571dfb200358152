import { expect, test } from 'vitest';
import { guessColumns, type Choix } from './correspondance.ts';
import { judge, type LigneLue, type Regles } from './ligne-importee.ts';

const COLONNES = ['Contribution', 'Genre', 'Thématique', 'Collège', 'Commune', 'Source', 'N°'];
const choix: Choix = {
	colonnes: guessColumns(COLONNES, []),
	nature: 'besoin',
	college_id: null,
	creer_themes: false
};
const regles = (more: Partial<Choix> = {}): Regles => ({
	choix: { ...choix, ...more },
	cleOf: (words) => words.join('+'),
	readTheme: (word) => (word === 'Mobilité' ? 'm' : null),
	readCollege: (word) => (word === 'Habitants' ? 'h' : null),
	readCommune: (word) =>
		word === '29151'
			? {
					nature: 'commune',
					code: '29151',
					nom: 'Morlaix',
					departement: 'Finistère',
					dans: 'e242900835 d29 r53'
				}
			: null
});
const line = (...cells: string[]): LigneLue => [2, ...cells];

test('les colonnes se reconnaissent à leur nom', () => {
	expect(choix.colonnes).toEqual({
		texte: 0,
		nature: 1,
		theme: 2,
		college: 3,
		commune: 4,
		origine: 5,
		identifiant: 6
	});
});

test('sans colonne nommée « texte », c’est celle aux mots les plus longs', () => {
	expect(guessColumns(['a', 'b', 'source'], [['1', 'Une phrase', 'x'.repeat(99)]])).toEqual({
		texte: 1,
		origine: 2
	});
});

test('une ligne complète est prête', () => {
	expect(
		judge(line('Un arrêt', 'Propositions', 'Mobilité', 'Habitants', '29151', 'Registre', '7'), regles())
	).toEqual({
		numero: 2,
		nouveaux_themes: [],
		prete: {
			cle: 'identifiant+7',
			nature: 'proposition',
			titre: '',
			texte: 'Un arrêt',
			themes: ['m'],
			college_id: 'h',
			origine: 'Registre',
			signature: '',
			auteur_nom: '',
			auteur_courriel: '',
			lieu_nature: 'commune',
			lieu_code: '29151',
			lieu_nom: 'Morlaix',
			lieu_departement: 'Finistère',
			lieu_dans: 'e242900835 d29 r53'
		}
	});
});

test('sans identifiant, la ligne entière fait la clé ; sans genre, celui du fichier', () => {
	expect(judge(line('Un arrêt'), regles())).toMatchObject({
		prete: { cle: 'ligne+Un arrêt', nature: 'besoin' }
	});
});

test.each([
	[line('', 'constat'), 'vide', ''],
	[line('x'.repeat(20_001)), 'trop_long', 'x'.repeat(120)],
	[line('Un', 'rumeur'), 'nature_inconnue', 'rumeur'],
	[line('Un', '', 'Mobilité; Pêche'), 'theme_inconnu', 'Pêche'],
	[line('Un', '', '', 'Marins'), 'college_inconnu', 'Marins'],
	[line('Un', '', '', '', 'Saint-Denis'), 'commune_inconnue', 'Saint-Denis']
])('%j', (ligne, probleme, ecrit) => {
	expect(judge(ligne, regles())).toEqual({ numero: 2, probleme, ecrit });
});

test('une thématique inconnue sera créée quand on le demande, sauf un nom impossible', () => {
	const asked = regles({ creer_themes: true });
	expect(judge(line('Un', '', 'Mobilité|Pêche'), asked)).toMatchObject({
		nouveaux_themes: ['Pêche'],
		prete: { themes: ['m'] }
	});
	expect(judge(line('Un', '', 'x'), asked)).toMatchObject({ probleme: 'theme_inconnu' });
});
