import { canListMembres } from '$lib/domain/demarche/droits';
import { computeEtatMandat } from '$lib/domain/personne/mandat';
import * as chartes from '$lib/server/data/chartes';
import * as personnes from '$lib/server/data/personnes';
import type { openDemarche } from '../frame.server';

type Frame = Awaited<ReturnType<typeof openDemarche>>;

/** The charte of a démarche: its versions, newest first, each with its signatures, and the draft for those who may read it. */
export async function openCharte({ supabase }: App.Locals, { demarche, personne }: Frame) {
	const [rows, signatures] = await Promise.all([
		chartes.list(supabase, demarche.id),
		chartes.listSignatures(supabase, demarche.id, canListMembres(personne))
	]);
	const versions = rows.flatMap((version) =>
		version.numero && version.publiee_le
			? [
					{
						...version,
						numero: version.numero,
						publiee_le: version.publiee_le,
						signatures: signatures.filter(({ version_id }) => version_id === version.id)
					}
				]
			: []
	);
	return { versions, brouillon: rows.find(({ publiee_le }) => !publiee_le) ?? null };
}

/** Organisations for which the signed-in person may speak today. */
export async function listMandats({ supabase, user }: App.Locals) {
	if (!user) return [];
	const day = new Date().toISOString().slice(0, 10);
	const { mandats } = await personnes.getMine(supabase, user.id);
	const organisations = mandats
		.filter((mandat) => computeEtatMandat(mandat, day) === 'en_cours')
		.map(({ organisation }) => ({ id: organisation.id, nom: organisation.nom }));
	return [...new Map(organisations.map((organisation) => [organisation.id, organisation])).values()];
}
