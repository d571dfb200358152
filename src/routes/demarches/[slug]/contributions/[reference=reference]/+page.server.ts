import { randomUUID } from 'node:crypto';
import { fail, redirect } from '@sveltejs/kit';
import { acceptsContributions, canContribute } from '$lib/domain/contribution/droits';
import { contributionSchema } from '$lib/domain/contribution/schema';
import { NATURES_REACTION } from '$lib/domain/contribution/nature';
import { isAtLeast } from '$lib/domain/demarche/role';
import { voixRefusal } from '$lib/domain/organisation/voix';
import { listMine } from '$lib/server/account/voix';
import { requireUser } from '$lib/server/account/guarded';
import * as contributions from '$lib/server/data/contributions';
import * as moderations from '$lib/server/data/moderations';
import * as pieces from '$lib/server/data/pieces';
import { canSynthesise } from '$lib/domain/synthese/droits';
import * as rangements from '$lib/server/data/rangements';
import * as syntheses from '$lib/server/data/syntheses';
import * as soutiens from '$lib/server/data/soutiens';
import { renderMarkdown } from '$lib/server/web/markdown';
import { requireRight } from '../../access.server';
import { idOf } from '../id-of.server';
import { openContribution, openForAction, trailTo } from './open.server';
import type { Actions, PageServerLoad } from './$types';

const FAITS = ['deposee', 'modifiee', 'repondu'] as const;
const NATURES_SUITE = ['argument_pour', 'argument_contre', ...NATURES_REACTION] as const;

/** One contribution with what people answered to it, as this person may read them. */
export const load: PageServerLoad = async (event) => {
	const { demarche, personne } = await event.parent();
	const { locals, url } = event;
	const { supabase, user } = locals;
	const { contribution, isMine } = await openContribution(event, demarche.id);
	const direct = await contributions.listSuites(supabase, demarche.id, [contribution.id]);
	const ids = direct.map(({ id }) => id);
	const answers = ids.length ? await contributions.listSuites(supabase, demarche.id, ids) : [];
	const shownIds = [contribution, ...direct, ...answers].map(({ id }) => id);
	const [mine, auteurs, attached, parent, voix, dedans, toutes] = await Promise.all([
		user ? soutiens.listMine(supabase, user.id, shownIds) : new Set<string>(),
		// A visitor reads what people chose to show; members read who writes.
		user ? contributions.listAuteurs(supabase, shownIds) : new Map<string, contributions.Auteur>(),
		pieces.list(supabase, contribution.id),
		contribution.parent_id ? contributions.getParent(supabase, contribution.parent_id) : null,
		listMine(locals),
		rangements.listOfContribution(supabase, contribution.id),
		// Only what is published, and answers nothing else, is gathered.
		canSynthesise(personne) && contribution.etat === 'publiee' && !contribution.parent_id
			? syntheses.list(supabase, demarche.id)
			: null
	]);
	const shown = <T extends { id: string; texte: string }>(text: T) => ({
		...text,
		auteur: auteurs.get(text.id)?.auteur ?? null,
		html: renderMarkdown(text.texte),
		soutenue: mine.has(text.id)
	});
	const etape = demarche.etapes.find(({ id }) => id === contribution.etape_id)!;
	const isOpen = acceptsContributions(etape);
	const facilite = isAtLeast(personne.role, 'facilitateur');
	// What answers a text that is not published any more is read by nobody else.
	const isShown = contribution.etat === 'publiee' && (!contribution.parent_id || parent?.etat === 'publiee');
	return {
		contribution: shown(contribution),
		/** What has a reference was deposited. */
		deposeeLe: contribution.deposee_le!,
		saisisseur: auteurs.get(contribution.id)?.saisisseur ?? null,
		parent,
		pieces: attached,
		/** Why those were taken away that only the author and those who facilitate still see. */
		retraits: await moderations.listRetraits(
			supabase,
			attached.flatMap(({ id, retiree_le }) => (retiree_le ? id : []))
		),
		suites: direct.map((suite) => ({
			...shown(suite),
			suites: answers
				.filter(({ parent_id }) => parent_id === suite.id)
				.map(shown)
				.reverse()
		})),
		tronquees: direct.length === contributions.SUITES_MAX,
		/** The syntheses it is in, and the others for those who may put it there. */
		syntheses: dedans,
		autresSyntheses:
			toutes
				?.filter(({ numero }) => !dedans.some((one) => one.numero === numero))
				.map(({ id, titre }) => ({ id, titre })) ?? null,
		isMine,
		rejet:
			contribution.etat === 'rejetee'
				? ((await moderations.listRejections(supabase, demarche.id, [contribution.id]))[0] ?? null)
				: null,
		facilite,
		mayChange: isMine && isOpen && ['publiee', 'en_attente'].includes(contribution.etat),
		mayAnswer: canContribute(personne) && isOpen && isShown,
		maySupport: isShown,
		etapeNature: etape.nature,
		voix,
		/** What the forms of this page make their keys of: sent twice, an answer is stored once. */
		cle: randomUUID(),
		adresse: `${url.origin}${url.pathname}`,
		fait: FAITS.find((name) => name === url.searchParams.get('fait')) ?? null,
		trail: trailTo(event, contribution)
	};
};

export const actions: Actions = {
	soutenir: async (event) => {
		const { id: profil } = requireUser(event);
		const { demarche } = await openForAction(event);
		const id = idOf(await event.request.formData());
		const refus = await soutiens.create(event.locals.supabase, demarche.id, id, profil);
		return refus ? fail(403, { refus }) : {};
	},

	nePlusSoutenir: async (event) => {
		const { id: profil } = requireUser(event);
		const id = idOf(await event.request.formData());
		const refus = await soutiens.remove(event.locals.supabase, id, profil);
		return refus ? fail(403, { refus }) : {};
	},

	/** An argument, a question, a reply: kept first, then published, so that a refusal loses nothing. */
	repondre: async (event) => {
		const { locals, params, request } = event;
		const { demarche, personne, contribution } = await openForAction(event);
		requireRight(event, canContribute(personne));
		const typed = Object.fromEntries(await request.formData());
		const saisie = contributionSchema.safeParse({ ...typed, etape_id: contribution.etape_id });
		const sent = {
			parent_id: String(typed.parent_id),
			nature: String(typed.nature),
			texte: String(typed.texte)
		};
		if (!saisie.success) return fail(400, { refus: saisie.error.issues[0]!.message, sent });
		const { data } = saisie;
		if (!NATURES_SUITE.some((one) => one === data.nature)) return fail(400, { refus: 'choix_inconnu', sent });
		if (!data.texte) return fail(400, { refus: 'champ_requis', sent });
		const voix = voixRefusal(data.organisation_id, await listMine(locals));
		if (voix) return fail(403, { refus: voix, sent });
		const kept = await contributions.keep(locals.supabase, demarche.id, data.cle, data, null);
		if ('refus' in kept) return fail(409, { refus: kept.refus, sent });
		const published = await contributions.send(locals.supabase, kept.id);
		if ('refus' in published) return fail(409, { refus: published.refus, sent });
		redirect(
			303,
			`/demarches/${params.slug}/contributions/${params.reference}?fait=repondu#${published.reference}`
		);
	},

	retirer: async (event) => {
		const { contribution } = await openForAction(event);
		const refus = await contributions.withdraw(event.locals.supabase, contribution.id, false);
		return refus ? fail(403, { refus }) : {};
	},

	remettre: async (event) => {
		const { contribution } = await openForAction(event);
		const refus = await contributions.withdraw(event.locals.supabase, contribution.id, true);
		return refus ? fail(403, { refus }) : {};
	}
};
