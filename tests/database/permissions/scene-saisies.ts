import type { Statements } from '../../../src/lib/server/embedded/engine.ts';

/** Two files of contributions: one that is being received, one that was checked. */
export interface SaisiesScene {
	importation: { recue: string; verifiee: string };
}

/** Brings two files into one démarche whose evaluation is open, with a piece and a lot each. */
export async function createSaisies(tx: Statements, demarche: string, par: string): Promise<SaisiesScene> {
	const bring = async (etat: string) => {
		const [row] = await tx.query(
			`insert into public.importation (demarche_id, etape_id, etat, fichier, lignes, cree_par)
			select $1, id, $2, 'avis.csv', 2, null from public.etape where demarche_id = $1 and nature = 'evaluation' returning id`,
			[demarche, etat]
		);
		const id = String(row!.id);
		await tx.query(
			`insert into public.importation_morceau (importation_id, demarche_id, numero, octets) values ($1, $2, 0, 'YQ==')`,
			[id, demarche]
		);
		await tx.query(
			`insert into public.importation_lot (importation_id, demarche_id, premiere, lignes) values ($1, $2, 0, '[[2, "Un avis"]]')`,
			[id, demarche]
		);
		await tx.query(`update public.importation set cree_par = $2 where id = $1`, [id, par]);
		return id;
	};
	return { importation: { recue: await bring('recue'), verifiee: await bring('verifiee') } };
}
