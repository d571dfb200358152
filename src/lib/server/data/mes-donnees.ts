import type { SupabaseClient } from '@supabase/supabase-js';
import type { Piece } from '../../domain/piece.ts';
import { readBytes } from './bytes.ts';
import type { Supabase } from './client.ts';
import { listAuteurs } from './contributions.ts';
import type { Database } from './database.types.ts';
import { PAGE, readAll } from './read-all.ts';
import { unwrap } from './unwrap.ts';

/** One kind of rows about a person. */
interface Partie {
	table: keyof Database['public']['Tables'];
	/** The column that names the person. */
	personne: string;
	/** What the file tells of each row: what is about others is left out. */
	colonnes: string;
	/** Columns that put the rows in one order, whatever the page. */
	ordre: string[];
	/** What tells them all, where nobody may read the column that names the person. */
	fonction?: 'list_own_contributions';
}

/** Everything that is kept about a person and that the person may read, by its name in the file. */
export const PARTIES: Readonly<Record<string, Partie>> = {
	profil: { table: 'profil', personne: 'id', colonnes: '*', ordre: ['id'] },
	preferences: { table: 'profil_prive', personne: 'profil_id', colonnes: '*', ordre: ['profil_id'] },
	administrateur: {
		table: 'administrateur',
		personne: 'profil_id',
		colonnes: 'depuis',
		ordre: ['profil_id']
	},
	participations: {
		table: 'membre',
		personne: 'profil_id',
		colonnes: 'demarche_id, demarche(slug, titre), role, college_id, rejoint_le, retire_le',
		ordre: ['demarche_id']
	},
	demandes: {
		table: 'demande',
		personne: 'profil_id',
		colonnes: 'demarche_id, message, etat, motif, cree_le, traitee_le',
		ordre: ['id']
	},
	mandats: {
		table: 'mandat',
		personne: 'profil_id',
		colonnes: 'organisation(nom), role, fonction, debut, fin, accorde_le, revoque_le',
		ordre: ['id']
	},
	demandes_de_mandat: {
		table: 'demande_mandat',
		personne: 'profil_id',
		colonnes: 'organisation(nom), fonction, message, etat, motif, cree_le, traitee_le',
		ordre: ['id']
	},
	gestes_sur_les_syntheses: {
		table: 'synthese_geste',
		personne: 'fait_par',
		colonnes: 'demarche_id, geste, nombre, apres, fait_le',
		ordre: ['rang']
	},
	abonnements: {
		table: 'abonnement',
		personne: 'profil_id',
		colonnes: 'demarche_id, demarche(slug, titre), rythme, modifie_le',
		ordre: ['demarche_id']
	},
	avis: {
		table: 'avis',
		personne: 'profil_id',
		colonnes: 'demarche_id, genre, resume, cree_le, lu_le',
		ordre: ['id']
	},
	calendrier_secret: {
		table: 'calendrier_jeton',
		personne: 'profil_id',
		colonnes: 'cree_le',
		ordre: ['profil_id']
	},
	reponses_auto_diagnostic: {
		table: 'auto_diagnostic_reponse',
		personne: 'profil_id',
		colonnes: 'auto_diagnostic_id, demarche_id, condition, college_id, note, commentaire',
		ordre: ['auto_diagnostic_id', 'condition']
	},
	signatures_de_charte: {
		table: 'charte_signature',
		personne: 'profil_id',
		colonnes: 'demarche_id, version_id, organisation(nom), signee_le, retiree_le',
		ordre: ['id']
	},
	organisations_declarees: {
		table: 'organisation',
		personne: 'cree_par',
		colonnes: 'id, nom, cree_le',
		ordre: ['id']
	},
	demarches_creees: {
		table: 'demarche',
		personne: 'cree_par',
		colonnes: 'id, slug, titre, cree_le',
		ordre: ['id']
	},
	modeles: {
		table: 'modele',
		personne: 'cree_par',
		colonnes: 'titre, resume, contenu, visibilite, cree_le',
		ordre: ['id']
	},
	documents_crees: {
		table: 'document',
		personne: 'cree_par',
		colonnes: 'id, demarche_id, titre, cree_le',
		ordre: ['id']
	},
	versions_gardees: {
		table: 'document_version',
		personne: 'cree_par',
		colonnes: 'id, document_id, numero, nom, cree_le',
		ordre: ['id']
	},
	signes_ecrits: {
		table: 'document_version_auteur',
		personne: 'profil_id',
		colonnes: 'version_id, demarche_id, signes',
		ordre: ['version_id']
	},
	images_ajoutees: {
		table: 'document_image',
		personne: 'cree_par',
		colonnes: 'id, document_id, type, cree_le',
		ordre: ['id']
	},
	contributions: {
		table: 'contribution',
		personne: 'profil_id',
		colonnes: '',
		ordre: [],
		fonction: 'list_own_contributions'
	},
	soutiens: {
		table: 'soutien',
		personne: 'profil_id',
		colonnes: 'contribution_id, demarche_id, soutenu_le',
		ordre: ['contribution_id']
	},
	reponses_aux_recueils: {
		table: 'reponse',
		personne: 'profil_id',
		colonnes:
			'id, recueil_id, demarche_id, organisation(nom), contenu, etat, envoyee_le, fichier_reponse(id, nom, type, taille, joint_le)',
		ordre: ['id']
	},
	recueils_ouverts: {
		table: 'recueil',
		personne: 'cree_par',
		colonnes: 'id, demarche_id, titre, cree_le',
		ordre: ['id']
	},
	passages_d_etape: {
		table: 'etape_passage',
		personne: 'auteur_id',
		colonnes: 'demarche_id, etape_id, de, vers, motif, fait_le',
		ordre: ['id']
	},
	journal: {
		table: 'journal',
		personne: 'acteur_id',
		colonnes: 'demarche_id, action, objet_id, resume, fait_le',
		ordre: ['id']
	}
};

/** All rows of one kind about this person. */
async function readPartie(
	supabase: SupabaseClient,
	{ table, personne, colonnes, ordre, fonction }: Partie,
	id: string
) {
	if (fonction) return unwrap(await supabase.rpc(fonction)) as unknown[];
	let read = 0;
	return readAll<unknown>(async () => {
		const query = supabase.from(table).select(colonnes).eq(personne, id);
		const sorted = ordre.reduce((rows, column) => rows.order(column), query);
		const page = unwrap(await sorted.range(read, read + PAGE - 1));
		read += page.length;
		return page;
	});
}

/** A file that this person attached or gave, as it was sent; null when it is not theirs. */
export async function getFichier(supabase: Supabase, profilId: string, id: string): Promise<Piece | null> {
	const [piece, fichier] = await Promise.all([
		supabase
			.from('piece_jointe')
			.select('nom, type, donnees, contribution_id')
			.eq('id', id)
			.maybeSingle(),
		supabase
			.from('fichier_reponse')
			.select('nom, type, donnees, reponse!inner(profil_id)')
			.eq('id', id)
			.eq('reponse.profil_id', profilId)
			.maybeSingle()
	]);
	const attached = unwrap(piece);
	const isMine = attached && (await listAuteurs(supabase, [attached.contribution_id])).get(attached.contribution_id)?.mien;
	const row = isMine ? attached : unwrap(fichier);
	return row && { nom: row.nom, type: row.type, bytes: readBytes(row.donnees) };
}

/** Everything that is kept about the signed-in person and that the person may read, as it is stored. */
export async function get(supabase: Supabase, id: string): Promise<Record<string, unknown[]>> {
	// The names of tables and columns are data here; tests/database/comportements/mes-donnees.test.ts reads them all.
	const untyped = supabase as SupabaseClient;
	const parts = Object.entries(PARTIES).map(
		async ([nom, partie]) => [nom, await readPartie(untyped, partie, id)] as const
	);
	return Object.fromEntries(await Promise.all(parts));
}
