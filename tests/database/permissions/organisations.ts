import type { Place } from './statements.ts';

const COLUMNS =
	'nom sigle nature forme qualites siae siret rna territoire_nature territoire_code territoire_nom territoire_departement presentation site_web';
const REFERENTS = 'referent administrateur';

/** Organisations, and how one comes to speak for them. */
export const ORGANISATIONS = {
	organisation: {
		columns: { insert: COLUMNS, update: COLUMNS },
		lines: { select: 'tous', insert: 'connectes', update: REFERENTS, delete: 'administrateur' }
	},
	mandat: {
		columns: {
			insert: 'organisation_id profil_id role fonction debut fin',
			update: 'fonction fin revoque_le'
		},
		lines: {
			'select (d’une personne hors de la démarche)': 'mandataire referent administrateur',
			'select (d’un membre de la démarche)': 'membres mandataire referent administrateur',
			'insert (pour qui a déjà parlé pour elle)': REFERENTS,
			'insert (pour un inconnu)': 'administrateur',
			'update (fixer sa fin)': REFERENTS,
			'update (mettre fin à celui d’un autre)': REFERENTS,
			'update (renoncer au sien)': 'mandataire referent',
			'update (ranimer un mandat terminé)': 'personne',
			delete: 'personne'
		}
	},
	demande_mandat: {
		columns: { insert: 'organisation_id profil_id fonction message', update: '' },
		lines: {
			'select (de l’observateur)': 'observateur referent administrateur',
			insert: 'connectes',
			'insert (pour un autre)': 'personne',
			update: 'personne',
			'delete (de l’observateur)': 'observateur'
		}
	},
	invitation_mandat: {
		columns: { insert: '', update: 'annulee_le' },
		lines: {
			select: REFERENTS,
			'select (l’empreinte du jeton)': 'personne',
			insert: 'personne',
			update: REFERENTS,
			delete: 'personne'
		}
	},
	organisation_contact: {
		columns: { insert: 'organisation_id nom fonction courriel telephone', update: '' },
		lines: {
			select: 'mandataire referent administrateur',
			insert: REFERENTS,
			update: 'personne',
			delete: REFERENTS
		}
	},
	organisation_logo: {
		columns: {
			insert: 'organisation_id id type largeur hauteur donnees',
			update: 'organisation_id id type largeur hauteur donnees'
		},
		lines: { select: 'tous', insert: REFERENTS, update: REFERENTS, delete: REFERENTS }
	}
} as const;

export const ORGANISATION_FUNCTIONS = {
	'invite_mandat(uuid,uuid,text,role_mandat,text,date,text)': REFERENTS,
	'accept_demande_mandat(uuid,role_mandat,text,date)': REFERENTS,
	'refuse_demande_mandat(uuid,text)': REFERENTS,
	'get_invitation_mandat(text)': 'tous',
	// Whoever holds the mailed token, unless they speak for the organisation already.
	'accept_invitation_mandat(text)': 'etranger retire membres administrateur',
	'list_similar_organisations(text,text)': 'connectes',
	'merge_organisations(uuid,uuid)': REFERENTS,
	'close_organisation(uuid)': REFERENTS,
	// Whoever closed it, or an administrator: nobody speaks for it any more.
	'reopen_organisation(uuid)': 'administrateur',
	'list_only_referent()': 'connectes'
} as const;

/** Functions of schema private that people run through the ones above, or through a default. */
export const ORGANISATION_HELPERS = [
	'close_organisation(uuid)',
	'reopen_organisation(uuid)',
	'list_only_referent()',
	'today()'
];

export const ORGANISATION_STATEMENTS = {
	organisation: {
		select: ({ scene }: Place) =>
			`select from public.organisation where id = '${scene.organisations.porteuse}'`,
		insert: () => `insert into public.organisation (nom, sigle, nature, forme, siret, presentation, site_web)
			values ('Nouvelle', 'N', 'association', 'association', '73282932000074', 'Texte', 'https://exemple.test')`,
		update: ({ scene }: Place) =>
			`update public.organisation set nom = 'Autre nom' where id = '${scene.organisations.porteuse}'`,
		delete: ({ scene }: Place) => `delete from public.organisation where id = '${scene.organisations.libre}'`
	},
	mandat: {
		'select (d’une personne hors de la démarche)': ({ scene }: Place) =>
			`select from public.mandat where profil_id = '${scene.persons.mandataire.id}'`,
		'select (d’un membre de la démarche)': ({ scene }: Place) =>
			`select from public.mandat where profil_id = '${scene.autre}'`,
		'insert (pour qui a déjà parlé pour elle)': ({ scene }: Place) => insertMandat(scene, scene.inconnu),
		'insert (pour un inconnu)': ({ scene }: Place) => insertMandat(scene, scene.persons.etranger.id!),
		'update (fixer sa fin)': ({ scene }: Place) =>
			`update public.mandat set fin = '2100-01-01' where profil_id = '${scene.autre}'`,
		'update (mettre fin à celui d’un autre)': ({ scene }: Place) =>
			`update public.mandat set revoque_le = now() where profil_id = '${scene.autre}'`,
		'update (renoncer au sien)': ({ scene, moi }: Place) => `update public.mandat set revoque_le = now()
			where profil_id = '${moi}' and organisation_id = '${scene.organisations.porteuse}'`,
		'update (ranimer un mandat terminé)': ({ scene }: Place) =>
			`update public.mandat set revoque_le = null where profil_id = '${scene.inconnu}'`,
		delete: ({ scene }: Place) => `delete from public.mandat where profil_id = '${scene.autre}'`
	},
	demande_mandat: {
		'select (de l’observateur)': ({ scene }: Place) =>
			`select from public.demande_mandat where id = '${scene.mandats.demande}'`,
		insert: ({
			scene,
			moi
		}: Place) => `insert into public.demande_mandat (organisation_id, profil_id, fonction, message)
			select '${scene.organisations.libre}', id, 'Trésorière', 'Bonjour' from public.profil where id = '${moi}'`,
		'insert (pour un autre)': ({
			scene
		}: Place) => `insert into public.demande_mandat (organisation_id, profil_id, fonction, message)
			values ('${scene.organisations.libre}', '${scene.inconnu}', 'Trésorière', 'Bonjour')`,
		update: ({ scene }: Place) =>
			`update public.demande_mandat set etat = 'acceptee' where id = '${scene.mandats.demande}'`,
		'delete (de l’observateur)': ({ scene }: Place) =>
			`delete from public.demande_mandat where id = '${scene.mandats.demande}'`
	},
	invitation_mandat: {
		select: ({ scene }: Place) =>
			`select id from public.invitation_mandat where id = '${scene.mandats.invitation}'`,
		'select (l’empreinte du jeton)': () => `select jeton_empreinte from public.invitation_mandat`,
		insert: ({ scene }: Place) => `insert into public.invitation_mandat
			(organisation_id, courriel, role, fonction, fin, jeton_empreinte)
			values ('${scene.organisations.porteuse}', 'a@exemple.test', 'porte_parole', '', null, repeat('0', 64))`,
		update: ({ scene }: Place) =>
			`update public.invitation_mandat set annulee_le = now() where id = '${scene.mandats.invitation}'`,
		delete: ({ scene }: Place) =>
			`delete from public.invitation_mandat where id = '${scene.mandats.invitation}'`
	},
	organisation_contact: {
		select: ({ scene }: Place) =>
			`select from public.organisation_contact where organisation_id = '${scene.organisations.porteuse}'`,
		insert: ({ scene }: Place) => `insert into public.organisation_contact
			(organisation_id, nom, fonction, courriel, telephone)
			values ('${scene.organisations.porteuse}', 'Accueil', '', 'b@exemple.test', '01')`,
		update: () => `update public.organisation_contact set nom = 'Autre'`,
		delete: ({ scene }: Place) =>
			`delete from public.organisation_contact where organisation_id = '${scene.organisations.porteuse}'`
	},
	organisation_logo: {
		select: ({ scene }: Place) =>
			`select from public.organisation_logo where organisation_id = '${scene.organisations.porteuse}'`,
		insert: ({
			scene
		}: Place) => `insert into public.organisation_logo (organisation_id, id, type, largeur, hauteur, donnees)
			values ('${scene.organisations.libre}', gen_random_uuid(), 'image/png', 1, 1, '\\x00')`,
		update: ({ scene }: Place) => `update public.organisation_logo set id = gen_random_uuid()
			where organisation_id = '${scene.organisations.porteuse}'`,
		delete: ({ scene }: Place) =>
			`delete from public.organisation_logo where organisation_id = '${scene.organisations.porteuse}'`
	}
};

const insertMandat = (scene: Place['scene'], profil: string) =>
	`insert into public.mandat (organisation_id, profil_id, role, fonction, debut, fin)
	values ('${scene.organisations.porteuse}', '${profil}', 'porte_parole', 'Présidente', '2026-01-01', null)`;

export const ORGANISATION_CALLS = {
	'invite_mandat(uuid,uuid,text,role_mandat,text,date,text)': ({ scene }: Place) =>
		`select public.invite_mandat(gen_random_uuid(), '${scene.organisations.porteuse}', 'c@exemple.test', 'porte_parole', '',
			null, repeat('c', 64))`,
	'accept_demande_mandat(uuid,role_mandat,text,date)': ({ scene }: Place) =>
		`select public.accept_demande_mandat('${scene.mandats.demande}', 'porte_parole', '', null)`,
	'refuse_demande_mandat(uuid,text)': ({ scene }: Place) =>
		`select public.refuse_demande_mandat('${scene.mandats.demande}', 'Pas membre du bureau')`,
	'get_invitation_mandat(text)': () => `select public.get_invitation_mandat('jeton')`,
	'accept_invitation_mandat(text)': () => `select public.accept_invitation_mandat('jeton')`,
	'list_similar_organisations(text,text)': () =>
		`select * from public.list_similar_organisations('Celle qui porte', '')`,
	'merge_organisations(uuid,uuid)': ({ scene }: Place) =>
		`select public.merge_organisations('${scene.organisations.porteuse}', '${scene.organisations.libre}')`,
	'close_organisation(uuid)': ({ scene }: Place) =>
		`select public.close_organisation('${scene.organisations.porteuse}')`,
	'reopen_organisation(uuid)': ({ scene }: Place) =>
		`select public.reopen_organisation('${scene.mandats.fermee}')`,
	'list_only_referent()': () => 'select count(*) from public.list_only_referent()'
};
