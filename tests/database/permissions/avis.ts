import type { TableRules } from './matrix.ts';
import type { Place } from './statements.ts';

/** Whoever has an account and may read the démarche. */
const READERS = {
	brouillon: 'facilitateur porteur administrateur',
	membres: 'membres administrateur',
	public: 'connectes'
};

export const TABLES_AVIS = {
	avis: {
		columns: { insert: '', update: 'lu_le' },
		lines: {
			'select (le sien)': READERS,
			'select (celui d’un autre)': 'personne',
			insert: 'personne',
			'update (le marquer comme lu)': READERS,
			'update (celui d’un autre)': 'personne',
			'delete (le sien)': 'personne'
		}
	},
	abonnement: {
		columns: { insert: 'profil_id demarche_id rythme', update: 'profil_id demarche_id rythme' },
		lines: {
			'select (le sien)': 'connectes',
			'select (celui d’un autre)': 'personne',
			insert: READERS,
			'update (le sien)': READERS,
			'update (celui d’un autre)': 'personne',
			'delete (le sien)': 'connectes',
			'delete (celui d’un autre)': 'personne'
		}
	}
} as const satisfies Record<string, TableRules>;

type Statement = (place: Place) => string;

export const STATEMENTS_AVIS: {
	[T in keyof typeof TABLES_AVIS]: Record<keyof (typeof TABLES_AVIS)[T]['lines'], Statement>;
} = {
	avis: {
		'select (le sien)': ({ demarche, moi }) =>
			`select from public.avis where demarche_id = '${demarche}' and profil_id = '${moi}' and genre = 'document_publie'`,
		'select (celui d’un autre)': ({ demarche, scene }) =>
			`select from public.avis where demarche_id = '${demarche}' and profil_id = '${scene.autre}'`,
		insert: ({ demarche, moi }) =>
			`insert into public.avis (profil_id, demarche_id, genre, cle)
			select p.id, '${demarche}', 'document_publie', 'inventé' from public.profil p where p.id = '${moi}'`,
		'update (le marquer comme lu)': ({ demarche, moi }) =>
			`update public.avis set lu_le = now() where demarche_id = '${demarche}' and profil_id = '${moi}'`,
		'update (celui d’un autre)': ({ demarche, scene }) =>
			`update public.avis set lu_le = now() where demarche_id = '${demarche}' and profil_id = '${scene.autre}'`,
		'delete (le sien)': ({ demarche, moi }) =>
			`delete from public.avis where demarche_id = '${demarche}' and profil_id = '${moi}'`
	},
	abonnement: {
		'select (le sien)': ({ demarche, moi }) =>
			`select from public.abonnement where demarche_id = '${demarche}' and profil_id = '${moi}'`,
		'select (celui d’un autre)': ({ demarche, scene }) =>
			`select from public.abonnement where demarche_id = '${demarche}' and profil_id = '${scene.autre}'`,
		insert: ({ demarche, moi }) =>
			`insert into public.abonnement (profil_id, demarche_id, rythme)
			select p.id, '${demarche}'::uuid, 'rien' from public.profil p where p.id = '${moi}'
			on conflict (profil_id, demarche_id) do update set rythme = 'rien'`,
		'update (le sien)': ({ demarche, moi }) =>
			`update public.abonnement set rythme = 'tout_de_suite' where demarche_id = '${demarche}' and profil_id = '${moi}'`,
		'update (celui d’un autre)': ({ demarche, scene }) =>
			`update public.abonnement set rythme = 'rien' where demarche_id = '${demarche}' and profil_id = '${scene.autre}'`,
		'delete (le sien)': ({ demarche, moi }) =>
			`delete from public.abonnement where demarche_id = '${demarche}' and profil_id = '${moi}'`,
		'delete (celui d’un autre)': ({ demarche, scene }) =>
			`delete from public.abonnement where demarche_id = '${demarche}' and profil_id = '${scene.autre}'`
	}
};

export const HELPERS_AVIS = [
	'count_courriers_admin()',
	'list_courriers(text,uuid,integer)',
	'retry_courrier(uuid)'
];
