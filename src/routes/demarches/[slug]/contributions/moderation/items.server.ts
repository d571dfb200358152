import * as moderations from '$lib/server/data/moderations';
import * as pieces from '$lib/server/data/pieces';
import type { Supabase } from '$lib/server/data/client';
import { renderMarkdown } from '$lib/server/web/markdown';
import { cheminOf, sayValeur } from './say-valeur';
import { VUES, writeSuite, type Vue } from './vue';

/** Where stands what a view shows. */
const ETATS: Record<Vue, string> = { attente: 'en_attente', signalees: 'publiee', rejetees: 'rejetee' };

type Contribution = Awaited<ReturnType<typeof moderations.listContributions>>[number];
type Reponse = Awaited<ReturnType<typeof moderations.listReponses>>[number];

const ofContribution = (row: Contribution) => ({
	key: `contribution:${row.id}`,
	genre: 'contribution' as const,
	id: row.id,
	reference: row.reference,
	nature: row.nature,
	titre: row.titre,
	html: renderMarkdown(row.texte),
	answers: [] as { question: string; valeur: string; fichier: string | null }[],
	organisation: row.organisation?.nom ?? '',
	signature: row.signature,
	college: row.college?.nom ?? '',
	recueil: row.recueil?.titre ?? '',
	parentId: row.parent_id,
	depose_le: row.deposee_le ?? row.cree_le
});

function ofReponse(
	row: Reponse,
	questions: Awaited<ReturnType<typeof moderations.listQuestions>>,
	yes: string
) {
	const contenu = (row.contenu ?? {}) as Record<string, unknown>;
	const [brought] = row.contribution;
	return {
		key: `reponse:${row.id}`,
		genre: 'reponse' as const,
		id: row.id,
		reference: null,
		nature: null,
		titre: brought?.titre ?? '',
		html: brought ? renderMarkdown(brought.texte) : '',
		answers: questions
			.filter(({ id }) => id in contenu)
			.map(({ id, libelle, nature, reglages }) => ({
				question: libelle,
				valeur: sayValeur(contenu[id], reglages, yes),
				fichier: nature === 'fichier' ? `recueils/${row.recueil_id}/fichiers/${cheminOf(contenu[id])}` : null
			})),
		organisation: row.organisation?.nom ?? '',
		signature: '',
		college: row.college?.nom ?? '',
		recueil: row.recueil?.titre ?? '',
		parentId: null,
		depose_le: row.envoyee_le ?? row.cree_le
	};
}

const byAge = (a: moderations.Curseur, b: moderations.Curseur) =>
	a.le.localeCompare(b.le) || a.id.localeCompare(b.id);

interface Asked {
	supabase: Supabase;
	demarcheId: string;
	vue: Vue;
	after: moderations.Curseur | null;
	/** How one says that somebody agreed. */
	yes: string;
}

/** What waits or was rejected: contributions and answers together, with the address of the rest. */
async function listByEtat({ supabase, demarcheId, vue, after, yes }: Asked) {
	const etat = vue === 'rejetees' ? 'rejetee' : 'en_attente';
	const [contributions, reponses] = await Promise.all([
		moderations.listContributions(supabase, demarcheId, etat, after),
		moderations.listReponses(supabase, demarcheId, etat, after)
	]);
	const questions = await moderations.listQuestions(supabase, [
		...new Set(reponses.map(({ recueil_id }) => recueil_id))
	]);
	const answered = new Set(reponses.map(({ id }) => id));
	const all = [
		...contributions.map((row) => ({
			le: row.cree_le,
			id: row.id,
			hidden: answered.has(row.reponse_id ?? ''),
			item: ofContribution(row)
		})),
		...reponses.map((row) => ({
			le: row.cree_le,
			id: row.id,
			hidden: false,
			item: ofReponse(row, questions, yes)
		}))
	].sort(vue === 'rejetees' ? (a, b) => byAge(b, a) : byAge);
	const page = all.slice(0, moderations.PAGE);
	return {
		// What an answer brings is shown with it.
		items: page.filter(({ hidden }) => !hidden).map(({ item }) => item),
		suite: all.length > page.length ? writeSuite(vue, page.at(-1)!) : null,
		reports: new Map<string, Report[]>()
	};
}

interface Report {
	motif: Awaited<ReturnType<typeof moderations.listSignalements>>[number]['motif'];
	mots: string;
	cree_le: string;
}

/** What readers reported, each text once with all that was said of it on this page. */
async function listReported({ supabase, demarcheId, vue, after }: Asked) {
	const rows = await moderations.listSignalements(supabase, demarcheId, after);
	const page = rows.slice(0, moderations.PAGE);
	const reports = new Map<string, Report[]>();
	for (const { contribution, motif, mots, cree_le } of page) {
		const key = `contribution:${contribution.id}`;
		reports.set(key, [...(reports.get(key) ?? []), { motif, mots, cree_le }]);
	}
	const last = page.at(-1);
	const once = new Map(page.map(({ contribution }) => [contribution.id, contribution]));
	return {
		items: [...once.values()].map(ofContribution),
		suite: rows.length > page.length && last ? writeSuite(vue, { le: last.cree_le, id: last.id }) : null,
		reports
	};
}

/** One contribution alone, in the view that fits where it stands; null when it is absent, a draft or withdrawn. */
export async function listOne(
	{ supabase, demarcheId }: Pick<Asked, 'supabase' | 'demarcheId'>,
	reference: string
) {
	const row = await moderations.get(supabase, demarcheId, reference);
	const vue = VUES.find((one) => ETATS[one] === row?.etat);
	if (!row || !vue) return null;
	const reports = await moderations.listSignalementsOf(supabase, row.id);
	const item = ofContribution(row);
	return {
		...(await complete({ supabase, demarcheId, vue }, [item], new Map([[item.key, reports]]))),
		suite: null
	};
}

/** A page of the queue, with what each item answers, what was reported of it and why it was rejected. */
export async function listItems(asked: Asked) {
	const { items, suite, reports } = await (asked.vue === 'signalees'
		? listReported(asked)
		: listByEtat(asked));
	return { ...(await complete(asked, items, reports)), suite };
}

/** With what each item answers, what was reported of it and why it was rejected. */
async function complete(
	{ supabase, demarcheId, vue }: Pick<Asked, 'supabase' | 'demarcheId' | 'vue'>,
	items: (ReturnType<typeof ofContribution> | ReturnType<typeof ofReponse>)[],
	reports: Map<string, Report[]>
) {
	const texts = items.filter(({ genre }) => genre === 'contribution').map(({ id }) => id);
	const attached = await pieces.listOf(supabase, texts);
	const [parents, rejections, retraits] = await Promise.all([
		moderations.listParents(
			supabase,
			items.flatMap(({ parentId }) => parentId ?? [])
		),
		vue === 'rejetees'
			? moderations.listRejections(
					supabase,
					demarcheId,
					items.map(({ id }) => id)
				)
			: [],
		moderations.listRetraits(
			supabase,
			attached.flatMap(({ id, retiree_le }) => (retiree_le ? id : []))
		)
	]);
	return {
		vue,
		items: items.map(({ parentId, ...item }) => {
			const rejection = rejections.find((row) => (row.contribution_id ?? row.reponse_id) === item.id);
			const parent = parents.find(({ id }) => id === parentId);
			return {
				...item,
				parent: parent
					? {
							reference: parent.reference,
							// What is not published is named by its reference.
							titre:
								(parent.etat === 'publiee' && (parent.titre || parent.texte.slice(0, 80))) || parent.reference
						}
					: null,
				pieces: attached
					.filter(({ contribution_id }) => contribution_id === item.id)
					.map(({ id, nom, taille, retiree_le }) => ({
						id,
						nom,
						taille,
						retrait: retiree_le ? (retraits.find(({ piece_id }) => piece_id === id)?.motif ?? 'autre') : null
					})),
				signalements: reports.get(item.key) ?? [],
				rejet: rejection?.motif
					? { motif: rejection.motif, message: rejection.message, le: rejection.decidee_le }
					: null
			};
		})
	};
}
export type Item = Awaited<ReturnType<typeof listItems>>['items'][number];
