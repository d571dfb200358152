import type { Statements } from '../../../src/lib/server/embedded/engine.ts';

/** Modèles of the scene: those of the porteur, and a démarche that was made from none. */
export interface ModelesScene {
	modelePrive: string;
	modelePartage: string;
	sansModele: string;
}

async function one(tx: Statements, sql: string, parameters: unknown[] = []): Promise<string> {
	return String((await tx.query(`${sql} returning id`, parameters))[0]!.id);
}

const saved = (tx: Statements, porteur: string, visibilite: string) =>
	one(
		tx,
		`insert into public.modele (titre, contenu, cree_par, visibilite) values ('Un modèle', '{}', $1, $2)`,
		[porteur, visibilite]
	);

export async function createModeles(tx: Statements, porteur: string): Promise<ModelesScene> {
	return {
		modelePrive: await saved(tx, porteur, 'privee'),
		modelePartage: await saved(tx, porteur, 'instance'),
		sansModele: await one(
			tx,
			`insert into public.demarche (slug, titre) values ('sans-modele', 'Sans modèle')`
		)
	};
}

/** What a démarche was made from, and a step of its preparation. */
export async function createPreparation(tx: Statements, demarche: string): Promise<void> {
	await tx.query(
		`insert into public.demarche_modele (demarche_id, titre, contenu) values ($1, 'Un modèle', '{}')`,
		[demarche]
	);
	await tx.query(`insert into public.preparation (demarche_id, pas) values ($1, 'objet')`, [demarche]);
}
