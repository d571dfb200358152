import { createHash, randomBytes } from 'node:crypto';
import * as colleges from '../data/colleges.ts';
import * as invitations from '../data/invitations.ts';
import * as membres from '../data/membres.ts';
import type { Cast } from './load.ts';

// The accounts name federations, departments of the Région and the public; who belongs where below is invented.

const COLLEGES = [
	{ nom: 'Élus', presentation: 'Conseillères et conseillers régionaux.' },
	{
		nom: 'Agents de la Région',
		presentation: 'Les directions qui achètent et celles qui suivent le schéma.'
	},
	{
		nom: 'Acteurs de l’ESS et fédérations',
		presentation: 'Associations, coopératives, structures d’insertion et leurs réseaux.'
	},
	{ nom: 'Habitants', presentation: 'Toute personne qui vit en Bretagne et prend part à titre personnel.' },
	{ nom: 'Entreprises', presentation: 'Artisans, producteurs et entreprises de toutes tailles.' }
];

const PLACES: [keyof Cast, college: number, role: 'porteur' | 'contributeur' | 'observateur'][] = [
	['porteuse', 1, 'porteur'],
	['actrice', 2, 'contributeur'],
	['observateur', 3, 'observateur']
];

const MONTH = 30 * 86_400_000;

/** The porteuse names the collèges, places the members and opens a link for residents; its token is kept by nobody. */
export async function nameActeurs(cast: Cast, demarcheId: string): Promise<void> {
	const { client } = cast.porteuse;
	for (const college of COLLEGES) await colleges.create(client, demarcheId, college);
	const named = await colleges.list(client, demarcheId);
	for (const [key, college, role] of PLACES)
		await membres.update(client, demarcheId, cast[key].id, { role, college_id: named[college]!.id });
	await invitations.createLien(client, demarcheId, {
		role: 'observateur',
		college_id: named[3]!.id,
		expire_le: new Date(Date.now() + 6 * MONTH).toISOString(),
		usages_max: 50,
		jeton_hash: createHash('sha256').update(randomBytes(32)).digest('hex')
	});
}
