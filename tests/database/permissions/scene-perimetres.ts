import type { Statements } from '../../../src/lib/server/embedded/engine.ts';

/** A free perimeter made of one commune. */
export async function createPerimetre(tx: Statements, demarche: string): Promise<void> {
	await tx.query(
		`with fresh as (
			insert into public.perimetre (demarche_id, nature, nom, communes) values ($1, 'pays', 'Pays de Morlaix', 1)
			returning id, demarche_id)
		insert into public.perimetre_lieu (demarche_id, perimetre_id, nature, code, nom)
		select demarche_id, id, 'commune', '29151', 'Morlaix' from fresh`,
		[demarche]
	);
}
