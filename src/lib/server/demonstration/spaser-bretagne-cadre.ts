import { CONDITIONS_FAVORABLES, NOTES, type ConditionFavorable } from '../../domain/cadre/condition.ts';
import { typographier } from '../../messages/typographie.ts';
import * as chartes from '../data/chartes.ts';
import * as conditions from '../data/conditions.ts';
import * as instances from '../data/instances.ts';
import { unwrap } from '../data/unwrap.ts';
import type { Cast } from './load.ts';

// Nothing here is in the public accounts: each text says that it is invented, and the Région signs nothing.

const CHARTE = {
	attendu:
		'Texte d’exemple, inventé pour la démonstration : il n’engage pas la Région Bretagne.\nLes participants aident à écrire les objectifs d’achat. Le budget de la collectivité n’est pas en discussion.',
	decision:
		'L’assemblée décide. Elle a lu la synthèse des contributions et dit pourquoi elle retient ou écarte chaque proposition.',
	moyens:
		'Les réunions ont lieu en fin d’après-midi, une sur deux à distance. Le temps des petites associations est indemnisé. Une personne extérieure anime.',
	desaccords:
		'Un désaccord est écrit tel quel dans la synthèse, avec les collèges qui le portent. Un avis minoritaire peut toujours être publié.',
	suites: 'Chaque contribution reçoit une réponse écrite dans les deux mois.',
	autres: '',
	changements: ''
};

/** Notes from 1 to 4, 0 for "does not know", in the order of the ten conditions. */
const REPONSES: Partial<Record<keyof Cast, readonly number[]>> = {
	porteuse: [4, 3, 4, 3, 3, 4, 3, 3, 4, 4],
	facilitatrice: [3, 3, 3, 2, 3, 2, 3, 2, 4, 4],
	actrice: [3, 2, 3, 1, 2, 1, 3, 0, 4, 3],
	observateur: [3, 0, 2, 2, 0, 1, 3, 0, 3, 4]
};
const COMMENTAIRES: Partial<Record<keyof Cast, Partial<Record<ConditionFavorable, string>>>> = {
	actrice: { moyens: 'Commentaire fictif : deux salariées, et personne ne paie leur temps de réunion.' },
	porteuse: { moyens: 'Commentaire fictif : une indemnité est prévue, encore faut-il la demander.' }
};

/** Days between the first start and the invented meeting, so that it is always to come. */
const SOON = 21;

const done = (refus: string | null) => {
	if (refus) throw new Error(`demonstration refused: ${refus}`);
};

/** A charte signed by an invented association, which also sits in a body that meets; a self-check with invented answers. */
export async function createCadre(cast: Cast, demarcheId: string): Promise<void> {
	await publishCharte(cast, demarcheId);
	await takeAutoDiagnostic(cast, demarcheId);
	await gatherFollowers(cast, demarcheId);
}

/** The invented association: the first that the actrice may speak for. */
async function findAssociation({ actrice }: Cast): Promise<string> {
	const mandat = unwrap(
		await actrice.client
			.from('mandat')
			.select('organisation_id')
			.eq('profil_id', actrice.id)
			.order('accorde_le')
			.limit(1)
			.single()
	);
	return mandat.organisation_id;
}

async function publishCharte(cast: Cast, demarcheId: string): Promise<void> {
	const { porteuse, actrice } = cast;
	const saisie = Object.fromEntries(
		Object.entries(CHARTE).map(([name, text]) => [name, typographier(text)])
	) as typeof CHARTE;
	done((await chartes.update(porteuse.client, demarcheId, saisie, '')).refus);
	const [draft] = await chartes.list(porteuse.client, demarcheId);
	done(await chartes.createVersion(porteuse.client, demarcheId, draft!.modifie_le));
	done(await chartes.createSignature(actrice.client, draft!.id, await findAssociation(cast)));
}

async function takeAutoDiagnostic(cast: Cast, demarcheId: string): Promise<void> {
	const { client } = cast.facilitatrice;
	done(await conditions.create(client, demarcheId, 'Au départ (réponses fictives)'));
	const [passage] = await conditions.list(client, demarcheId);
	for (const [key, notes] of Object.entries(REPONSES) as [keyof Cast, readonly number[]][]) {
		const reponses = CONDITIONS_FAVORABLES.map((condition, i) => ({
			condition,
			note: NOTES.find((note) => note === notes[i]) ?? null,
			commentaire: typographier(COMMENTAIRES[key]?.[condition] ?? '')
		}));
		done(await conditions.updateReponses(cast[key].client, passage!.id, reponses));
	}
	done(await conditions.updateClos(client, passage!.id));
}

async function gatherFollowers(cast: Cast, demarcheId: string): Promise<void> {
	const facilitatrice = cast.facilitatrice.client;
	const body = unwrap(
		await facilitatrice
			.from('instance')
			.select('id')
			.eq('demarche_id', demarcheId)
			.eq('role', 'suit')
			.limit(1)
			.single()
	);
	done(await instances.createSiege(cast.porteuse.client, demarcheId, body.id, await findAssociation(cast)));
	unwrap(
		await facilitatrice.from('jalon').insert({
			demarche_id: demarcheId,
			instance_id: body.id,
			nature: 'reunion_interne',
			titre: 'Réunion de suivi (fictive)',
			lieu: 'Salle inventée, Rennes',
			debut: new Date(Date.now() + SOON * 86_400_000).toISOString().slice(0, 10),
			heure_debut: '17:30',
			heure_fin: '19:00',
			lien_visio: 'https://visio.exemple.fr/spaser',
			description: typographier(
				'Date inventée pour la démonstration : elle montre une rencontre à heure fixe.'
			)
		})
	);
}
