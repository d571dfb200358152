import { organisationSchema } from '../../domain/organisation/schema.ts';
import type { Territoire } from '../../domain/territoire/territoire.ts';
import type { Supabase } from '../data/client.ts';
import * as mandats from '../data/mandats.ts';
import * as organisations from '../data/organisations.ts';
import { unwrap } from '../data/unwrap.ts';
import type { Cast } from './load.ts';

const BRETAGNE: Territoire = {
	nature: 'region',
	code: '53',
	nom: 'Bretagne',
	departement: '',
	population: null
};
const FINISTERE: Territoire = { ...BRETAGNE, nature: 'departement', code: '29', nom: 'Finistère' };

/** A real authority: only what is public about it. */
const REGION = {
	nom: 'Région Bretagne',
	forme: 'region',
	presentation: 'Collectivité qui porte le schéma. Cette fiche a été créée pour la démonstration.',
	site_web: 'https://www.bretagne.bzh'
};

/** Invented, and marked as such; without SIRET, which would be somebody's. */
const INVENTED = [
	{
		by: 'actrice',
		nom: 'Les Ateliers du Menhir bleu',
		forme: 'association',
		qualites: ['association', 'esus'],
		siae: ['aci'],
		presentation: 'Association inventée pour la démonstration : insertion par le réemploi de mobilier.'
	},
	{
		by: 'facilitatrice',
		nom: 'La Halle aux goémons',
		sigle: 'HAG',
		forme: 'scic',
		qualites: ['cooperative'],
		presentation:
			'Société coopérative d’intérêt collectif inventée pour la démonstration : des repas de saison pour la restauration collective.'
	},
	{
		by: 'administratrice',
		nom: 'Mutuelle des Embruns',
		forme: 'mutuelle',
		qualites: ['mutuelle'],
		presentation: 'Mutuelle inventée pour la démonstration.'
	},
	{
		by: 'administratrice',
		nom: 'Numérique de l’Estran',
		forme: 'sas',
		qualites: ['societe_commerciale', 'esus'],
		siae: ['ei'],
		presentation:
			'Entreprise d’insertion inventée pour la démonstration : reconditionnement de matériel informatique.'
	}
] as const;

/** The Région, declared by the porteuse, and invented structures of the ESS. Answers the Région's id. */
export async function createOrganisations(cast: Cast, privileged: Supabase): Promise<{ region: string }> {
	const region = await declare(cast.porteuse.client, REGION, BRETAGNE);
	const invented: string[] = [];
	for (const { by, ...fiche } of INVENTED) invented.push(await declare(cast[by].client, fiche, FINISTERE));
	unwrap(await privileged.from('organisation').update({ fictive: true }).in('id', invented));
	await meet(cast, invented[0]!);
	return { region };
}

async function declare(supabase: Supabase, fiche: object, territoire: Territoire): Promise<string> {
	const created = await organisations.create(supabase, organisationSchema.parse(fiche), territoire);
	if ('refus' in created) throw new Error(`demonstration refused: ${created.refus}`);
	return created.id;
}

/** What waits on the desk of a référente: a contact, and somebody who asks to speak for the association. */
async function meet({ actrice, observateur }: Cast, atelier: string): Promise<void> {
	const contact = {
		nom: 'Accueil de l’atelier',
		fonction: '',
		courriel: 'accueil@menhir-bleu.example',
		telephone: ''
	};
	const demande = { fonction: 'bénévole', message: 'Je tiens la permanence du samedi avec Solenn.' };
	const refus =
		(await organisations.createContact(actrice.client, atelier, contact)) ??
		(await mandats.createDemande(observateur.client, atelier, observateur.id, demande));
	if (refus) throw new Error(`demonstration refused: ${refus}`);
}
