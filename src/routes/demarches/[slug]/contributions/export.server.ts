import { readFiltre } from '$lib/domain/contribution/filtre';
import * as lists from '$lib/server/data/contribution-lists';
import { openDemarche } from '../frame.server';
import { demandeOf } from './demande.server';
import { signedOf } from './voix.server';
import { nameOf } from './who';

/** Contributions asked at a time. */
const PAGE = 500;

/** Everything that answers the filter of the address, a page of contributions at a time, newest first, as this reader reads it. */
export async function openExport(locals: App.Locals, slug: string, url: URL) {
	const frame = await openDemarche(locals, slug);
	const { contribution, contributions: words, domaine } = locals.messages;
	const etapes = new Map(frame.demarche.etapes.map(({ id, nature }) => [id, domaine.natures[nature]]));
	const asked = { ...demandeOf(frame, readFiltre(url.searchParams)), tri: 'recentes' as const, entier: true };

	async function* pages() {
		let apres: string | undefined;
		for (;;) {
			const { lignes, suite } = await lists.list(
				locals.supabase,
				frame.demarche.id,
				{ ...asked, apres },
				PAGE
			);
			yield lignes.map((ligne) => ({
				reference: ligne.reference,
				date: ligne.deposee_le,
				nature: contribution.natures[ligne.nature],
				titre: ligne.titre,
				texte: ligne.texte,
				voix: nameOf(signedOf(ligne), contribution),
				college: ligne.college ?? '',
				themes: ligne.themes.map(({ nom }) => nom),
				etape: etapes.get(ligne.etape) ?? '',
				lieu: ligne.lieu,
				code: ligne.lieu_code ?? '',
				provenance: words.provenances[ligne.provenance],
				soutiens: ligne.soutiens,
				pour: ligne.pour,
				contre: ligne.contre,
				reponses: ligne.reponses
			}));
			apres = lignes.at(-1)?.reference;
			if (!suite) return;
		}
	}
	return { frame, heads: words.colonnes, pages: pages() };
}

/** The columns of a table of contributions, in their order. */
export const columnsOf = (heads: App.Locals['messages']['contributions']['colonnes']) =>
	Object.keys(heads) as (keyof typeof heads)[];
