import type { Statements } from '../../../src/lib/server/embedded/engine.ts';

/** Everybody with an account is told of something in this démarche and chose how to follow it. */
export async function createAvis(tx: Statements, demarche: string): Promise<void> {
	await tx.query(
		`insert into public.avis (profil_id, demarche_id, genre, cle)
		select p.id, $1::uuid, 'document_publie', 'scene:' || $1::text from public.profil p`,
		[demarche]
	);
	await tx.query(
		`insert into public.abonnement (profil_id, demarche_id, rythme) select p.id, $1::uuid, 'rien' from public.profil p`,
		[demarche]
	);
}
