import { typographier } from '../../../messages/typographie.ts';
import type { Json } from '../../data/database.types.ts';
import type { Theme } from './themes.ts';
import { REPONSES } from './questionnaire.ts';
import { APPORTS, momentOf, speakerOf, type Known } from './rows.ts';
import { voixOf } from './voix.ts';

const DAY = 86_400_000;

/** Ids of options, by collège and by thématique: what is told in a text, told again in a box. */
const WHO: Record<string, string> = {
	Habitants: 'a',
	'Acteurs de l’ESS et fédérations': 'b',
	Entreprises: 'c'
};
const OBSTACLE: Partial<Record<Theme, string[]>> = {
	acces: ['a', 'b'],
	reserves: ['a', 'd'],
	delais: ['c'],
	alimentation: ['e'],
	dialogue: ['d'],
	batiment: ['b', 'e'],
	insertion: ['d'],
	suivi: ['d', 'e']
};

/** The answers by which the contributions came, with the rank of each; what was said in a workshop has none. */
export const consultationAnswers = (known: Known, questions: readonly string[]) =>
	APPORTS.flatMap(({ le, par, voix, lieu, themes, titre }, rank) => {
		if (par === 'atelier') return [];
		const commune = lieu && known.communes.get(lieu)!;
		const obstacles = [...new Set(themes.flatMap((theme) => OBSTACLE[theme] ?? []))].slice(0, 3);
		const values = [
			{ choix: [WHO[voixOf(voix).college]!] },
			commune && { code: commune.code, nom: commune.nom, departement: commune.departement },
			obstacles.length > 0 && { choix: obstacles },
			2 + ((rank * 5 + themes.length) % 4),
			typographier(titre)
		];
		const speaker = speakerOf(voix, par, known);
		return [
			{
				...sent(known.demarche, known.recueil, `consultation-${rank}`, momentOf(le, rank)),
				...speaker,
				rank,
				contenu: contenuOf(questions, values)
			}
		];
	});

/** The answers to the small questionnaire, over the last twelve days. */
export const questionnaireAnswers = (known: Known, recueil: string, questions: readonly string[]) =>
	REPONSES.map(({ voix, marche, change, informe, ensuite }, rank) => {
		const day = new Date(Date.now() - (REPONSES.length - rank) * DAY).toISOString().slice(0, 10);
		const values = [
			{ choix: [marche] },
			change.length > 0 && { choix: [...change] },
			informe,
			ensuite ? typographier(ensuite) : null
		];
		return {
			...sent(known.demarche, recueil, `questionnaire-${rank}`, momentOf(day, rank)),
			...speakerOf(voix, 'en_ligne', known),
			contenu: contenuOf(questions, values)
		};
	});

const sent = (demarche: string, recueil: string, cle: string, moment: string) => ({
	id: crypto.randomUUID(),
	demarche_id: demarche,
	recueil_id: recueil,
	etat: 'publiee' as const,
	cle: `demonstration-${cle}`,
	cree_le: moment,
	envoyee_le: moment,
	modifie_le: moment
});

/** The shapes of domain/recueil/valeur.ts, by question; what was left empty is left out. */
const contenuOf = (questions: readonly string[], values: readonly Json[]): Record<string, Json> =>
	Object.fromEntries(values.flatMap((value, index) => (value ? [[questions[index]!, value] as const] : [])));
