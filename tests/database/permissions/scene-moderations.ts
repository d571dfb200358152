import type { Statements } from '../../../src/lib/server/embedded/engine.ts';

/** Decisions about the published contributions of a démarche, and a report of those of `autre`. */
export async function createModerations(tx: Statements, demarche: string, autre: string): Promise<void> {
	await tx.query(
		`insert into public.moderation (demarche_id, contribution_id, decision)
		select demarche_id, id, 'publiee' from public.contribution where demarche_id = $1 and etat = 'publiee'`,
		[demarche]
	);
	await tx.query(
		`insert into public.signalement (demarche_id, contribution_id, profil_id, motif)
		select demarche_id, id, $2::uuid, 'hors_sujet' from public.contribution
		where demarche_id = $1 and etat = 'publiee' and profil_id = $2`,
		[demarche, autre]
	);
}
