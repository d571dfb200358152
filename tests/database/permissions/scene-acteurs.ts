import type { Statements } from '../../../src/lib/server/embedded/engine.ts';
import { createPerson } from '../harness/people.ts';

/** Invitations and requests of one démarche of the scene. */
export interface ActeursScene {
	/** Mailed, to contribute. */
	invitation: { id: string; adresse: string };
	/** A link to facilitate. */
	lienFacilitateur: string;
	/** Its token is this id. */
	lien: string;
	/** A list that the porteur prepares. */
	lot: string;
	/** Somebody who asks to join and whom nobody knows otherwise. */
	demandeur: string;
	demande: string;
	/** What the person who left asks. */
	demandeDuRetire: string;
	/** Removed by a porteur today. */
	retireParAutrui: string;
}

async function one(tx: Statements, sql: string, parameters: unknown[]): Promise<string> {
	return String((await tx.query(`${sql} returning id`, parameters))[0]!.id);
}

/** Invites, asks and removes in one démarche. */
export async function createActeurs(
	tx: Statements,
	demarche: string,
	{ porteur, retire }: { porteur: { id: string | null }; retire: { id: string | null } }
): Promise<ActeursScene> {
	const invite = (role: string, adresse: string | null) =>
		one(
			tx,
			`with nouvelle as (select gen_random_uuid() as id)
			insert into public.invitation (id, demarche_id, role, adresse, jeton_hash, expire_le, usages_max)
			select id, $1, $2::public.role_demarche, $3, private.hash_jeton(id::text), now() + interval '1 day', case when $3::text is null then 50 else 1 end
			from nouvelle`,
			[demarche, role, adresse]
		);
	const adresse = `invitee-${demarche}@exemple.test`;
	const demandeur = (await createPerson(tx, 'demandeur')).id;
	const ask = (profil: string | null) =>
		one(tx, `insert into public.demande (demarche_id, profil_id) values ($1, $2)`, [demarche, profil]);
	const retireParAutrui = (await createPerson(tx, 'retiré')).id;
	await tx.query(
		`insert into public.membre (demarche_id, profil_id, retire_le, retire_par_autrui) values ($1, $2, now(), true)`,
		[demarche, retireParAutrui]
	);
	return {
		invitation: { id: await invite('contributeur', adresse), adresse },
		lienFacilitateur: await invite('facilitateur', null),
		lien: await invite('contributeur', null),
		lot: await one(
			tx,
			`insert into public.invitation_lot (demarche_id, cree_par, expire_le, lignes)
			values ($1, $2, now() + interval '1 day', jsonb_build_array(jsonb_build_object('etat', 'prete', 'id', gen_random_uuid(),
				'adresse', 'nouvelle@exemple.test', 'role', 'contributeur', 'jeton_hash', private.hash_jeton($1::uuid::text || 'nouvelle'))))`,
			[demarche, porteur.id]
		),
		demandeur,
		demande: await ask(demandeur),
		demandeDuRetire: await ask(retire.id),
		retireParAutrui
	};
}
