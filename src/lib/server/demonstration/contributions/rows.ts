import type { Lieu as Commune } from '../../../domain/territoire/lieu.ts';
import { typographier } from '../../../messages/typographie.ts';
import type { Database } from '../../data/database.types.ts';
import type { Cast } from '../load.ts';
import { ACCES } from './acces.ts';
import { ALIMENTATION } from './alimentation.ts';
import type { Apport } from './apport.ts';
import { BATIMENT } from './batiment.ts';
import { DIALOGUE } from './dialogue.ts';
import { INSERTION } from './insertion.ts';
import type { Lieu } from './lieux.ts';
import { REACTIONS } from './reactions.ts';
import { SERVICES } from './services.ts';
import { voixOf, type Voix } from './voix.ts';

/** The 77 contributions of the demonstration, in the order in which they came: their numbers follow it. */
export const APPORTS: readonly Apport[] = [
	...INSERTION,
	...ACCES,
	...ALIMENTATION,
	...BATIMENT,
	...DIALOGUE,
	...SERVICES
].toSorted((a, b) => a.le.localeCompare(b.le));

/** What the database knows, by the names that the texts use. */
export interface Known {
	demarche: string;
	etape: string;
	recueil: string;
	colleges: ReadonlyMap<string, string>;
	organisations: ReadonlyMap<string, string>;
	communes: ReadonlyMap<Lieu, Commune>;
	cast: Cast;
	/** By rank: those of APPORTS, then those of REACTIONS. */
	references: readonly string[];
	/** Of the answers by which they came, by rank of APPORTS; undefined when it was said in a workshop. */
	reponses: readonly (string | undefined)[];
}

/** During the day, later for those that come after on the same one. */
export const momentOf = (day: string, rank: number) =>
	`${day}T${String(8 + (rank % 10)).padStart(2, '0')}:${String((rank * 7) % 60).padStart(2, '0')}:00Z`;

/** Who speaks, as a row of contribution or reponse says it. */
export function speakerOf(voix: Voix, par: Apport['par'], { cast, colleges, organisations }: Known) {
	const { college, organisation, profil } = voixOf(voix);
	return {
		college_id: mustHave(colleges, college),
		organisation_id: organisation ? mustHave(organisations, organisation) : null,
		profil_id: par === 'en_ligne' && profil ? cast[profil].id : null,
		saisie_par: par === 'en_ligne' ? null : cast.facilitatrice.id,
		provenance: par
	};
}

type ContributionRow = Database['public']['Tables']['contribution']['Insert'] & { id: string };

/** The contributions, ready to be stored, with ids of their own. */
export const contributionRows = (known: Known): ContributionRow[] =>
	APPORTS.map(({ le, nature, par, voix, lieu, titre, texte }, rank) => ({
		id: crypto.randomUUID(),
		...depositedOf(known, rank, momentOf(le, rank)),
		...speakerOf(voix, par, known),
		...placeOf(lieu, known),
		parent_id: null,
		recueil_id: known.recueil,
		reponse_id: known.reponses[rank] ?? null,
		nature,
		titre: typographier(titre),
		texte: typographier(texte.join('\n\n')),
		signature: voixOf(voix).signature ?? ''
	}));

/** What was answered to them in December, one or two a day. */
export const reactionRows = (known: Known, contributions: readonly ContributionRow[]): ContributionRow[] =>
	REACTIONS.map(({ sur, nature, voix, texte }, rank) => {
		const day = `2017-12-${String(1 + Math.floor(rank * 0.75)).padStart(2, '0')}`;
		return {
			id: crypto.randomUUID(),
			...depositedOf(known, APPORTS.length + rank, momentOf(day, rank)),
			...speakerOf(voix, 'en_ligne', known),
			...placeOf(null, known),
			parent_id: contributions[APPORTS.findIndex(({ titre }) => titre === sur)]!.id,
			recueil_id: null,
			reponse_id: null,
			nature,
			titre: '',
			texte: typographier(texte),
			signature: voixOf(voix).signature ?? ''
		};
	});

const depositedOf = ({ demarche, etape, references }: Known, rank: number, moment: string) => ({
	demarche_id: demarche,
	etape_id: etape,
	etat: 'publiee' as const,
	reference: references[rank]!,
	cle: `demonstration-${references[rank]}`,
	cree_le: moment,
	deposee_le: moment,
	modifie_le: moment
});

function placeOf(lieu: Lieu | null, { communes }: Known) {
	const commune = lieu && communes.get(lieu)!;
	return {
		lieu_nature: commune ? commune.nature : null,
		lieu_code: commune ? commune.code : null,
		lieu_nom: commune ? commune.nom : '',
		lieu_departement: commune ? commune.departement : '',
		lieu_dans: commune ? commune.dans : ''
	};
}

function mustHave(ids: ReadonlyMap<string, string>, name: string): string {
	const id = ids.get(name);
	if (!id) throw new Error(`the demonstration does not know « ${name} »`);
	return id;
}
