import type { Langue } from '../../domain/personne/langue.ts';

/** Calls a function of the database with the secret key, over REST or inside the process. Throws when it did not answer. */
export type Call = (name: string, parameters: Record<string, unknown>) => Promise<unknown>;

/** A letter that this process holds for a while. */
export interface Claimed {
	id: string;
	genre: string;
	/** Which try this is, from 1. */
	essai: number;
	contenu: unknown;
	/** Null for somebody without an account. */
	profil: string | null;
	/** Null when the account is gone. */
	adresse: string | null;
	langue: Langue;
}

/** What became of a claimed letter. `abandonne` may be tried again by an administrator, `clos` is over. */
export type Outcome =
	| { issue: 'envoye' }
	| { issue: 'plus_tard'; erreur: string; attente: number }
	| { issue: 'abandonne' | 'clos'; erreur: string };

/** How the outbox stands; `retard`: seconds since the oldest letter that is due was posted. */
export interface Counts {
	attente: number;
	erreur: number;
	envoye: number;
	abandonne: number;
	retard: number;
}

/** Takes at most `most` due letters for `lease` seconds. */
export const claim = async (call: Call, most: number, lease: number) =>
	(await call('claim_courriers', { p_nombre: most, p_bail: lease })) as Claimed[];

export async function settle(call: Call, { id, essai }: Claimed, outcome: Outcome): Promise<void> {
	await call('settle_courrier', {
		p_courrier: id,
		p_essai: essai,
		p_issue: outcome.issue,
		p_erreur: 'erreur' in outcome ? outcome.erreur : null,
		p_attente: 'attente' in outcome ? outcome.attente : null
	});
}

export const count = async (call: Call) => (await call('count_courriers', {})) as Counts;

/** Erases what nobody needs any more. */
export async function forget(call: Call): Promise<void> {
	await call('forget_courriers', {});
	await call('forget_reponses', {});
}
