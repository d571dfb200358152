import { expect, test } from 'vitest';
import { NATURES } from '../etape/nature.ts';
import { computeModele, type Frame } from './reuse.ts';
import { modeleSchema, type Modele } from './schema.ts';

const etape = (nature: (typeof NATURES)[number]) => ({
	nature,
	niveau: 'concertation' as const,
	question: 'Quoi ?',
	presentation: 'Tel que le modèle le dit.',
	livrable: ''
});

const ORIGIN: Modele = {
	titre: 'Un modèle',
	resume: 'Son résumé',
	quand: 'Souvent',
	sources: [],
	question: '',
	objet: '',
	etapes: NATURES.map((nature) => ({ ...etape(nature), mois: 3, entree: ['Prêts'], sortie: [] })),
	colleges: [{ nom: 'Élus', presentation: 'Du modèle' }],
	instances: [{ nom: 'Comité', role: 'decide', composition: 'Une voix par collège' }],
	axes: [{ titre: 'Un axe', question: '' }],
	plans: [{ titre: 'Bilan', phrase: '', etape: 'evaluation', sections: [] }],
	questions: [],
	indicateurs: [],
	calendrier: []
};

const FRAME: Frame = {
	titre: 'Notre démarche',
	question: 'Que faire ?',
	objet: 'Écrit par Ada Martin en mars',
	etapes: NATURES.map((nature) => ({
		...etape(nature),
		presentation: nature === 'debat' ? 'Le 3 mars, avec Ada Martin' : 'Tel que le modèle le dit.',
		criteres: [{ sens: 'sortie' as const, libelle: 'Tout est publié' }]
	})),
	colleges: [
		{ nom: 'Élus', presentation: 'Du modèle' },
		{ nom: 'Jeunes', presentation: 'Autour d’Ada Martin' }
	],
	instances: [{ nom: 'Comité', role: 'conseille', composition: 'Ada Martin, présidente' }],
	documents: [
		{ titre: 'Bilan', etape: 'evaluation', titres: ['Ce qui change'] },
		{ titre: 'Carnet', etape: null, titres: ['Semaine 1', 'Semaine 2'] }
	]
};

test('le cadre, les conditions et les titres des documents sont gardés', () => {
	const modele = computeModele(FRAME, ORIGIN);
	expect(modeleSchema.safeParse(modele).error).toBeUndefined();
	expect(modele.etapes[1]).toMatchObject({
		entree: [],
		sortie: ['Tout est publié'],
		question: 'Quoi ?',
		mois: 3
	});
	expect(modele.colleges.map(({ nom }) => nom)).toEqual(['Élus', 'Jeunes']);
	expect(modele.instances[0]).toMatchObject({ nom: 'Comité', role: 'conseille' });
	expect(modele.axes).toEqual(ORIGIN.axes);
	expect(modele.plans.map(({ titre, sections }) => [titre, sections.map((one) => one.titre)])).toEqual([
		['Bilan', ['Ce qui change']],
		['Carnet', ['Semaine 1', 'Semaine 2']]
	]);
});

test('ce qui parle de personnes et de dates reste dans la démarche', () => {
	const modele = JSON.stringify(computeModele(FRAME, ORIGIN));
	expect(modele).not.toContain('Ada Martin');
	expect(modele).not.toContain('mars');
});

test('ce qui est encore du modèle est gardé', () => {
	const modele = computeModele(FRAME, ORIGIN);
	expect(modele.etapes[0]!.presentation).toBe('Tel que le modèle le dit.');
	expect(modele.colleges[0]!.presentation).toBe('Du modèle');
});
