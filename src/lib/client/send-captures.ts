import type { Resultat } from '../domain/contribution/saisie.ts';
import type { Capture } from './captures.ts';

/** What the site said of captures that were sent to it. */
export type Answer =
	| { resultats: Resultat[] }
	/** It takes none of them, for this reason. */
	| { refus: string }
	/** Nobody is signed in any more, or somebody else. */
	| 'session'
	/** No answer, or the site cannot take them now. */
	| 'injoignable';

/** Sends captures of one stage and one provenance. Sent again after a lost answer, they answer as the first time. */
export async function sendCaptures(captures: Capture[]): Promise<Answer> {
	const { adresse, personne, etape_id, provenance } = captures[0]!;
	const lignes = captures.map(
		({ cle, nature, titre, texte, college_id, themes, origine, lieu, consentement }) => ({
			cle,
			nature,
			titre,
			texte,
			college_id,
			themes,
			origine,
			commune: lieu?.code ?? null,
			consentement
		})
	);
	try {
		const response = await fetch(`${adresse}/envoyer`, {
			method: 'POST',
			headers: { 'content-type': 'application/json', accept: 'application/json' },
			body: JSON.stringify({ personne, etape_id, provenance, lignes }),
			signal: AbortSignal.timeout(20_000)
		});
		if (response.status === 401) return 'session';
		if (response.status === 404) return { refus: 'role_insuffisant' };
		if (response.ok || response.status === 409)
			return (await response.json()) as { resultats: Resultat[] } | { refus: string };
		return response.status === 400 ? { refus: 'choix_inconnu' } : 'injoignable';
	} catch {
		return 'injoignable';
	}
}
