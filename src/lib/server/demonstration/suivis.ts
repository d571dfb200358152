import * as abonnements from '../data/abonnements.ts';
import type { Cast } from './load.ts';

/** An inhabitant follows a démarche in which they take no part. */
export async function followDemarche({ observateur }: Cast, demarcheId: string): Promise<void> {
	const refus = await abonnements.create(observateur.client, observateur.id, demarcheId);
	if (refus) throw new Error(`demonstration refused: ${refus}`);
}
