import type { Statements } from '../../../src/lib/server/embedded/engine.ts';

/** What waits around the organisation that carries the démarches. */
export interface MandatScene {
	/** Of the observateur. */
	demande: string;
	/** Its token is the word « jeton ». */
	invitation: string;
	/** An organisation that closed. */
	fermee: string;
}

/** Requests, an invitation, a contact and a logo of one organisation, and another one that closed. */
export async function createMandats(
	tx: Statements,
	organisation: string,
	observateur: string
): Promise<MandatScene> {
	const one = async (sql: string, parameters: unknown[]) =>
		String((await tx.query(`${sql} returning id`, parameters))[0]!.id);
	await tx.query(
		`insert into public.organisation_contact (organisation_id, nom, courriel) values ($1, 'Siège', 'siege@exemple.test')`,
		[organisation]
	);
	await tx.query(
		`insert into public.organisation_logo (organisation_id, type, largeur, hauteur, donnees)
		values ($1, 'image/png', 1, 1, '\\x00')`,
		[organisation]
	);
	return {
		demande: await one('insert into public.demande_mandat (organisation_id, profil_id) values ($1, $2)', [
			organisation,
			observateur
		]),
		invitation: await one(
			`insert into public.invitation_mandat (organisation_id, courriel, jeton_empreinte)
			values ($1, 'invitee@exemple.test', encode(sha256(convert_to('jeton', 'UTF8')), 'hex'))`,
			[organisation]
		),
		fermee: await one(
			`insert into public.organisation (nom, nature, fermee_le, cree_par) values ($1, 'association', now(), null)`,
			['Celle qui a fermé']
		)
	};
}
