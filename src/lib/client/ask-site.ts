import type { DroitDocument } from '../domain/document/droit.ts';

/** What the site says when it is asked again what this person may do. */
export type Answer =
	| { droit: DroitDocument }
	/** The document is not there any more, or not for this person. */
	| 'absent'
	/** Nobody is signed in any more, or somebody else. */
	| 'session'
	/** No answer, or the site cannot tell now. */
	| 'injoignable';

/**
 * Asks the site again what this person may do with a document. `adresse` is the path of its page. A request to the site also
 * renews the session's cookies, which a socket cannot do.
 */
export async function askSite(adresse: string, personne: string): Promise<Answer> {
	try {
		const response = await fetch(`${adresse}/droit`, {
			headers: { accept: 'application/json' },
			signal: AbortSignal.timeout(8_000)
		});
		if (response.status === 401) return 'session';
		if (response.status === 404) return 'absent';
		if (!response.ok) return 'injoignable';
		const said = (await response.json()) as { personne: string; droit: DroitDocument };
		return said.personne === personne ? said : 'session';
	} catch {
		return 'injoignable';
	}
}
