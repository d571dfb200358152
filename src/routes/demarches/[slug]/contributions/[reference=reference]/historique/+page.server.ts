import { error } from '@sveltejs/kit';
import { isAtLeast } from '$lib/domain/demarche/role';
import { compare } from '$lib/documents/texte/compare';
import { contentOf } from '$lib/documents/texte/plans/blocks';
import * as contributions from '$lib/server/data/contributions';
import { fold } from '../../../documents/[document=uuid]/comparer/fold';
import { openContribution, trailTo } from '../open.server';
import type { PageServerLoad } from './$types';

/** How many changes are compared in one page. */
const MOST = 20;

const contentOfText = ({ titre, texte }: { titre: string; texte: string }) =>
	contentOf([
		...(titre ? [{ titre }] : []),
		...texte
			.split(/\r?\n/)
			.filter((line) => line.trim())
			.map((line) => ({ texte: line }))
	]);

/** What changed each time, word by word, the newest change first. For the author and those who facilitate. */
export const load: PageServerLoad = async (event) => {
	const { demarche, personne } = await event.parent();
	const { contribution, isMine } = await openContribution(event, demarche.id);
	if (!isMine && !isAtLeast(personne.role, 'facilitateur'))
		error(403, event.locals.messages.erreurs.interdit);
	const versions = (await contributions.listVersions(event.locals.supabase, contribution.id)).slice(0, MOST);
	return {
		changements: versions.map((before, i) => {
			const after = versions[i - 1] ?? contribution;
			const { lignes, mots } = compare(contentOfText(before), contentOfText(after));
			const { numero, ecrite_le, profil } = before;
			return { numero, ecrite_le, par: profil?.nom ?? null, mots, morceaux: fold(lignes) };
		}),
		trail: trailTo(event, contribution, event.locals.messages.contribution.lire.historique)
	};
};
