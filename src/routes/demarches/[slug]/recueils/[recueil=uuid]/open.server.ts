import { error } from '@sveltejs/kit';
import { canPrepareRecueil } from '$lib/domain/recueil/droits';
import { stadeOf } from '$lib/domain/recueil/stade';
import { dayIn } from '$lib/domain/demarche/fuseau';
import * as recueils from '$lib/server/data/recueils';
import { requireRight } from '../../access.server';
import { openDemarche } from '../../frame.server';

type Frame = Awaited<ReturnType<typeof openDemarche>>;

/** The recueil of an address, with its stage and where it stands today. 404 when it is absent or hidden. */
export async function openRecueil(
	{ supabase, messages }: App.Locals,
	{ demarche }: Pick<Frame, 'demarche'>,
	id: string
) {
	const found = await recueils.get(supabase, demarche.id, id);
	const etape = demarche.etapes.find((one) => one.id === found?.etape_id);
	if (!found || !etape) error(404, messages.erreurs.introuvable);
	return {
		...found,
		etape: etape.nature,
		stade: stadeOf(found, etape.etat, dayIn(demarche.fuseau, new Date()))
	};
}

/** The same for an action that only those who prepare recueils may do. */
export async function openToPrepare(event: {
	locals: App.Locals;
	url: URL;
	params: { slug: string; recueil: string };
}) {
	const frame = await openDemarche(event.locals, event.params.slug);
	requireRight(event, canPrepareRecueil(frame.personne));
	return { ...frame, recueil: await openRecueil(event.locals, frame, event.params.recueil) };
}
