import { MORCEAU } from '../domain/contribution/importation.ts';

/** Why a file did not arrive: the code of a refusal, or nothing that anybody said; and whether nothing of it is left. */
export interface Failure {
	refus: string | null;
	gone?: boolean;
}

async function ask(address: string, method: string, body?: BodyInit, signal?: AbortSignal) {
	const response = await fetch(address, {
		method,
		signal,
		body,
		headers: {
			accept: 'application/json',
			'content-type': body instanceof Blob ? 'application/octet-stream' : 'application/json'
		}
	});
	const said = (await response.json().catch(() => ({}))) as { id?: string; refus?: string | null };
	if (!response.ok) throw { refus: said.refus ?? null } satisfies Failure;
	return said;
}

/**
 * Sends a file piece by piece and has it read: answers the id of its import. `tell` hears the share that arrived. Stopped by
 * `signal` or by whatever else, it takes back what it began and throws a Failure.
 */
export async function sendFile(
	adresse: string,
	fichier: File,
	tell: (share: number) => void,
	signal: AbortSignal
): Promise<string> {
	const { id } = await ask(`${adresse}/recevoir`, 'POST', JSON.stringify({ fichier: fichier.name }));
	try {
		for (let n = 0; n * MORCEAU < fichier.size; n++) {
			const piece = fichier.slice(n * MORCEAU, (n + 1) * MORCEAU);
			await ask(`${adresse}/${id}/morceaux/${n}`, 'PUT', piece, signal);
			tell(Math.min(1, ((n + 1) * MORCEAU) / fichier.size));
		}
		await ask(`${adresse}/${id}/lire`, 'POST', undefined, signal);
		return id!;
	} catch (error) {
		const gone = await ask(`${adresse}/${id}/retirer`, 'POST').then(
			() => true,
			() => false
		);
		throw { refus: (error as Partial<Failure>).refus ?? null, gone } satisfies Failure;
	}
}
