import type { Statements } from '../../../src/lib/server/embedded/engine.ts';

/** Two syntheses of one contribution, each put there by a gesture of `autre`. */
export interface SynthesesScene {
	synthese: { publiee: string; enPreparation: string; geste: string };
}

/** Adds a published synthesis and one in preparation to a démarche that has contributions. */
export async function createSyntheses(
	tx: Statements,
	demarche: string,
	autre: string
): Promise<SynthesesScene> {
	const one = async (sql: string, parameters: unknown[]) =>
		String((await tx.query(`${sql} returning id`, parameters))[0]!.id);
	const synthese = async (numero: number, publiee: boolean) => {
		const id = await one(
			`insert into public.synthese (demarche_id, numero, titre, publiee_le)
			values ($1, $2, 'Une synthèse', case when $3::boolean then now() end)`,
			[demarche, numero, publiee]
		);
		const geste = await one(
			`insert into public.synthese_geste (demarche_id, synthese_id, geste, nombre, fait_par) values ($1, $2, 'ajout', 1, $3)`,
			[demarche, id, autre]
		);
		await tx.query(
			`insert into public.synthese_contribution (demarche_id, synthese_id, contribution_id, geste_id)
			select $1, $2, id, $3 from public.contribution
			where demarche_id = $1 and etat = 'publiee' and parent_id is null and profil_id = $4`,
			[demarche, id, geste, autre]
		);
		return { id, geste };
	};
	const publiee = await synthese(1, true);
	const enPreparation = await synthese(2, false);
	return { synthese: { publiee: publiee.id, enPreparation: enPreparation.id, geste: enPreparation.geste } };
}
