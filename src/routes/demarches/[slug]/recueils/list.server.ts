import { stadeOf } from '$lib/domain/recueil/stade';
import { dayIn, type Fuseau } from '$lib/domain/demarche/fuseau';
import type { Etat } from '$lib/domain/etape/cycle-de-vie';
import type { Nature } from '$lib/domain/etape/nature';
import * as recueils from '$lib/server/data/recueils';

interface Demarche {
	id: string;
	fuseau: Fuseau;
	etapes: { id: string; etat: Etat; nature: Nature }[];
}

/** The recueils that the person may read, newest first, each with its stage and where it stands today. */
export async function listRecueils({ supabase }: App.Locals, demarche: Demarche, etapeId?: string) {
	const today = dayIn(demarche.fuseau, new Date());
	const found = await recueils.list(supabase, demarche.id, etapeId);
	return found.flatMap((recueil) => {
		const etape = demarche.etapes.find(({ id }) => id === recueil.etape_id);
		return etape ? [{ ...recueil, etape: etape.nature, stade: stadeOf(recueil, etape.etat, today) }] : [];
	});
}
export type RecueilListe = Awaited<ReturnType<typeof listRecueils>>[number];
