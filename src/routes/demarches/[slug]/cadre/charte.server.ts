import { canListMembres } from '$lib/domain/demarche/droits';
import * as chartes from '$lib/server/data/chartes';
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
