import type { Nature } from '../../../src/lib/domain/etape/nature.ts';
import { computeDepart } from '../../../src/lib/domain/modele/depart.ts';
import { MODELES } from '../../../src/lib/modeles/catalogue.ts';
import type { Role } from '../../../src/lib/domain/demarche/role.ts';
import type { Engine } from '../../../src/lib/server/embedded/engine.ts';
import { as } from './people.ts';

let number = 0;

/** A démarche made as people make it, with its first porteur. Answers its identifier. */
export async function createDemarche(
	engine: Engine,
	porteur: { id: string },
	visibilite = 'brouillon'
): Promise<string> {
	const slug = `demarche-${++number}`;
	const saisie = { slug, titre: `Démarche ${number}`, visibilite, ...computeDepart(MODELES.libre) };
	await as(engine, porteur, (tx) =>
		tx.query('select public.create_demarche($1::jsonb)', [JSON.stringify(saisie)])
	);
	const [row] = await engine.query('select id from public.demarche where slug = $1', [slug]);
	return String(row!.id);
}

/** Makes somebody a member, as an accepted invitation will. */
export async function addMembre(
	engine: Engine,
	demarche: string,
	person: { id: string },
	role: Role
): Promise<void> {
	await engine.query('insert into public.membre (demarche_id, profil_id, role) values ($1, $2, $3)', [
		demarche,
		person.id,
		role
	]);
}

export async function etapeOf(engine: Engine, demarche: string, nature: Nature): Promise<string> {
	const [row] = await engine.query('select id from public.etape where demarche_id = $1 and nature = $2', [
		demarche,
		nature
	]);
	return String(row!.id);
}
