import type { Bloc } from '$lib/documents/texte/plans/blocks';
import { PLANS } from '$lib/documents/texte/plans/plans';
import type { Nature } from '$lib/domain/etape/nature';
import { composer, typographier } from '$lib/messages/typographie';
import { blocsOf } from '$lib/modeles/outline';
import type { Supabase } from '$lib/server/data/client';
import * as modeles from '$lib/server/data/modeles';

/** An outline to start from, and the modèle that brings it. */
interface Offer {
	cle: string;
	nom: string;
	phrase: string;
	nature: Nature | null;
	/** Null for those that come with every démarche. */
	modele: string | null;
	blocs: readonly Bloc[];
}

/** All outlines that a new text of this démarche may start from: those that always are, then those of its modèle. */
export async function listPlans(supabase: Supabase, demarcheId: string): Promise<Offer[]> {
	const snapshot = await modeles.getSnapshot(supabase, demarcheId);
	return [
		...PLANS.map(({ cle, nom, phrase, nature, blocs }) => ({
			...composer({ nom, phrase }),
			...{ cle, nature, blocs, modele: null }
		})),
		...(snapshot?.contenu.plans ?? []).map((plan, index) => ({
			cle: `modele-${index}`,
			nom: typographier(plan.titre),
			phrase: plan.phrase,
			nature: plan.etape,
			modele: snapshot!.titre,
			blocs: blocsOf(plan)
		}))
	];
}
