import { typographier } from '../../../messages/typographie.ts';
import type { Supabase } from '../../data/client.ts';
import { unwrap } from '../../data/unwrap.ts';
import type { Territoires } from '../../territoires/territoires.ts';
import type { Cast } from '../load.ts';
import { consultationAnswers, questionnaireAnswers } from './answers.ts';
import { CONSULTATION, QUESTIONS_CONSULTATION, type QuestionPreparee } from './consultation.ts';
import { LIEUX, type Lieu } from './lieux.ts';
import { QUESTIONNAIRE, QUESTIONS } from './questionnaire.ts';
import { REACTIONS } from './reactions.ts';
import { APPORTS, contributionRows, reactionRows, type Known } from './rows.ts';
import { THEMES, type Theme } from './themes.ts';

/** How the person agreed, when somebody else entered what they said. */
const CONSENTEMENT = {
	atelier: 'Exemple fictif : accord donné à l’oral en fin d’atelier.',
	papier: 'Exemple fictif : case cochée sur la feuille.',
	courriel: 'Exemple fictif : accord écrit dans le courriel.'
};

/**
 * Receives the contributions of the demonstration and what was answered to them, through a closed consultation, and opens a small
 * questionnaire. Whole tables at a time with the privileged client: no page writes in the past.
 */
export async function receiveContributions(
	privileged: Supabase,
	cast: Cast,
	demarche: string,
	territoires: Territoires
): Promise<void> {
	const etapes = byName(
		unwrap(await privileged.from('etape').select('id, nom:nature').eq('demarche_id', demarche))
	);
	const colleges = unwrap(await privileged.from('college').select('id, nom').eq('demarche_id', demarche));
	const organisations = unwrap(await privileged.from('organisation').select('id, nom').eq('fictive', true));
	const references = unwrap(
		await privileged.rpc('next_references', {
			p_demarche: demarche,
			p_nombre: APPORTS.length + REACTIONS.length,
			p_annee: 2017
		})
	);
	const known: Known = {
		demarche,
		etape: etapes.get('debat')!,
		recueil: crypto.randomUUID(),
		colleges: byName(colleges),
		organisations: byName(organisations),
		communes: await findCommunes(territoires),
		cast,
		references: references.toSorted((a, b) => a.rang - b.rang).map(({ reference }) => reference),
		reponses: []
	};
	await store(privileged, {
		...known,
		reponses: await ask(privileged, known, etapes.get('mise_en_oeuvre')!)
	});
}

const byName = (rows: readonly { id: string; nom: string }[]) =>
	new Map(rows.map(({ id, nom }) => [nom, id]));

async function findCommunes(territoires: Territoires): Promise<Known['communes']> {
	const found = new Map<Lieu, NonNullable<Awaited<ReturnType<Territoires['locate']>>>>();
	for (const [lieu, code] of Object.entries(LIEUX) as [Lieu, string][]) {
		const commune = await territoires.locate('commune', code);
		if (!commune) throw new Error(`the découpage does not know ${lieu}`);
		found.set(lieu, commune);
	}
	return found;
}

/** Both recueils with their answers. Answers the ids of those by which a contribution came, by rank. */
async function ask(privileged: Supabase, known: Known, miseEnOeuvre: string): Promise<Known['reponses']> {
	const { demarche, recueil, etape, cast } = known;
	const questionnaire = crypto.randomUUID();
	const consultation = prepare(demarche, recueil, QUESTIONS_CONSULTATION);
	const questions = prepare(demarche, questionnaire, QUESTIONS);
	const came = consultationAnswers(
		known,
		consultation.map(({ id }) => id)
	);
	const others = questionnaireAnswers(
		known,
		questionnaire,
		questions.map(({ id }) => id)
	);
	const common = { demarche_id: demarche, cree_par: cast.porteuse.id };
	const recueils = [
		{
			...CONSULTATION,
			natures: [...CONSULTATION.natures],
			id: recueil,
			etape_id: etape,
			etat: 'clos' as const
		},
		{ ...QUESTIONNAIRE, id: questionnaire, etape_id: miseEnOeuvre, etat: 'ouvert' as const }
	].map((row) => ({
		natures: [],
		debut: null,
		fin: null,
		...row,
		...common,
		presentation: typographier(row.presentation),
		reponses: row.id === recueil ? came.length : others.length
	}));
	unwrap(await privileged.from('recueil').insert(recueils));
	unwrap(await privileged.from('question').insert([...consultation, ...questions]));
	unwrap(await privileged.from('reponse').insert([...came.map(({ rank: _, ...row }) => row), ...others]));
	const ids = new Map(came.map(({ rank, id }) => [rank, id]));
	return APPORTS.map((_, rank) => ids.get(rank));
}

const prepare = (demarche: string, recueil: string, questions: readonly QuestionPreparee[]) =>
	questions.map(({ nature, libelle, aide, requise, reglages }, index) => ({
		id: crypto.randomUUID(),
		demarche_id: demarche,
		recueil_id: recueil,
		ordre: index + 1,
		nature,
		libelle: typographier(libelle),
		aide: aide ?? '',
		requise: requise ?? false,
		reglages: reglages ?? {}
	}));

async function store(privileged: Supabase, known: Known): Promise<void> {
	const { demarche, cast } = known;
	const contributions = contributionRows(known);
	const themes = Object.entries(THEMES).map(([key, theme], index) => ({
		...theme,
		key: key as Theme,
		id: crypto.randomUUID(),
		demarche_id: demarche,
		ordre: index + 1
	}));
	const themeIds = new Map(themes.map(({ key, id }) => [key, id]));
	const place = (rank: number) => ({ demarche_id: demarche, contribution_id: contributions[rank]!.id });
	unwrap(await privileged.from('theme').insert(themes.map(({ key: _, ...row }) => row)));
	unwrap(
		await privileged.from('contribution').insert([...contributions, ...reactionRows(known, contributions)])
	);
	unwrap(
		await privileged
			.from('contribution_theme')
			.insert(
				APPORTS.flatMap(({ themes: keys }, rank) =>
					keys.map((key) => ({ ...place(rank), theme_id: themeIds.get(key)! }))
				)
			)
	);
	unwrap(
		await privileged
			.from('contribution_prive')
			.insert(
				APPORTS.flatMap(({ par }, rank) =>
					par === 'en_ligne' ? [] : [{ ...place(rank), consentement: CONSENTEMENT[par] }]
				)
			)
	);
	// Nobody supports what they wrote.
	const supporters = [cast.actrice.id, cast.observateur.id, cast.administratrice.id];
	unwrap(
		await privileged
			.from('soutien')
			.insert(
				contributions.flatMap(({ profil_id }, rank) =>
					supporters
						.filter((id, index) => id !== profil_id && (rank + index * 2) % 5 < 2)
						.map((id) => ({ ...place(rank), profil_id: id, soutenu_le: '2017-12-05T12:00:00Z' }))
				)
			)
	);
}
