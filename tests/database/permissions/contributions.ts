import type { Place } from './statements.ts';

// Contributions: who may do what, and the statement of each line. Everything of the scene is of `autre`, or of the contributeur.

const READABLE = {
	brouillon: 'facilitateur porteur administrateur',
	membres: 'membres administrateur',
	public: 'tous'
};
/** The same, and its author, who reads it always. */
const READABLE_BY_AUTHOR = { ...READABLE, brouillon: 'contributeur facilitateur porteur administrateur' };
const SUPPORT = { brouillon: 'facilitateur porteur', membres: 'membres', public: 'connectes' };
const CONTRIBUTING = {
	brouillon: 'facilitateur porteur',
	membres: 'contributeur facilitateur porteur',
	public: 'contributeur facilitateur porteur'
};
const PREPARING = 'facilitateur porteur';
const NOBODY_WRITES = { insert: 'personne', update: 'personne', delete: 'personne' };
const PLACE = 'lieu_nature lieu_code lieu_nom lieu_departement lieu_dans';

export const CONTRIBUTION_TABLES = {
	theme: {
		columns: { insert: 'demarche_id nom presentation ordre', update: 'nom presentation ordre' },
		lines: { select: READABLE, insert: PREPARING, update: PREPARING, delete: PREPARING }
	},
	contribution: {
		columns: {
			insert: `demarche_id etape_id parent_id nature titre texte organisation_id signature ${PLACE} cle page`,
			update: `etape_id parent_id nature titre texte organisation_id signature ${PLACE} page`
		},
		lines: {
			'select (publiée)': READABLE,
			'select (la sienne)': READABLE_BY_AUTHOR,
			'select (en attente)': PREPARING,
			'select (un brouillon)': 'contributeur',
			'select (le brouillon d’un autre)': 'personne',
			insert: CONTRIBUTING,
			'insert (au nom de l’organisation d’autrui)': 'personne',
			'update (la sienne)': 'contributeur',
			'update (celle d’un autre)': 'personne',
			'delete (son brouillon)': 'contributeur',
			'delete (ce qu’on a déposé)': 'personne'
		}
	},
	contribution_prive: {
		columns: { insert: '', update: '' },
		lines: { select: PREPARING, ...NOBODY_WRITES }
	},
	contribution_theme: {
		columns: { insert: 'demarche_id contribution_id theme_id', update: '' },
		lines: {
			select: READABLE,
			'insert (d’un autre)': PREPARING,
			'insert (la sienne)': CONTRIBUTING,
			update: 'personne',
			'delete (d’un autre)': PREPARING,
			'delete (la sienne)': 'contributeur facilitateur porteur'
		}
	},
	contribution_version: {
		columns: { insert: '', update: '' },
		lines: {
			'select (d’un autre)': PREPARING,
			'select (la sienne)': 'contributeur facilitateur porteur',
			...NOBODY_WRITES
		}
	},
	soutien: {
		columns: { insert: 'demarche_id contribution_id profil_id', update: '' },
		lines: {
			'select (les siens)': 'contributeur',
			'insert (ce qui est publié)': SUPPORT,
			'insert (ce qui attend)': 'personne',
			update: 'personne',
			delete: 'contributeur'
		}
	}
} as const;

export const CONTRIBUTION_FUNCTIONS = {
	'list_auteurs(uuid[])': 'connectes',
	'list_own_contributions(uuid)': 'connectes',
	'next_references(uuid,integer,integer)': 'personne',
	'send_contribution(uuid)': CONTRIBUTING,
	'withdraw_contribution(uuid,boolean)': 'contributeur'
} as const;

export const CONTRIBUTION_HELPERS = {
	anon: [
		'is_asked(uuid)',
		'is_open(uuid)',
		'is_shown(uuid)',
		'wrote(uuid)',
		'reads_contribution(uuid,etat_contribution,uuid,uuid)'
	],
	authenticated: [
		'accepts_contributions(uuid)',
		'list_auteurs(uuid[])',
		'list_own_contributions(uuid)',
		'send_contribution(uuid)',
		'withdraw_contribution(uuid,boolean)'
	]
};

const insertContribution = ({ demarche, contributions }: Place, organisation = 'null') =>
	`insert into public.contribution (demarche_id, etape_id, nature, titre, organisation_id)
	values ('${demarche}', '${contributions.etape}', 'besoin', 'Un besoin', ${organisation})`;
const insertTheme = (demarche: string, contribution: string) =>
	`insert into public.contribution_theme (demarche_id, contribution_id, theme_id)
	select '${demarche}', '${contribution}', id from public.theme where demarche_id = '${demarche}' and nom = 'Autre'`;
const insertSoutien = ({ demarche, moi }: Place, contribution: string) =>
	`insert into public.soutien (demarche_id, contribution_id, profil_id)
	select '${demarche}', '${contribution}', id from public.profil where id = '${moi}'`;

export const CONTRIBUTION_STATEMENTS = {
	theme: {
		select: ({ contributions }: Place) => `select from public.theme where id = '${contributions.theme}'`,
		insert: ({ demarche }: Place) =>
			`insert into public.theme (demarche_id, nom) values ('${demarche}', 'Logement')`,
		update: ({ contributions }: Place) =>
			`update public.theme set nom = 'Logement' where id = '${contributions.theme}'`,
		delete: ({ contributions }: Place) => `delete from public.theme where id = '${contributions.theme}'`
	},
	contribution: {
		'select (publiée)': ({ contributions }: Place) =>
			`select from public.contribution where id = '${contributions.publiee}'`,
		'select (la sienne)': ({ contributions }: Place) =>
			`select from public.contribution where id = '${contributions.sienne}'`,
		'select (en attente)': ({ contributions }: Place) =>
			`select from public.contribution where id = '${contributions.enAttente}'`,
		'select (un brouillon)': ({ contributions }: Place) =>
			`select from public.contribution where id = '${contributions.sonBrouillon}'`,
		'select (le brouillon d’un autre)': ({ contributions }: Place) =>
			`select from public.contribution where id = '${contributions.brouillon}'`,
		insert: (place: Place) => insertContribution(place),
		'insert (au nom de l’organisation d’autrui)': (place: Place) =>
			insertContribution(place, `'${place.scene.organisations.autrui}'`),
		'update (la sienne)': ({ contributions }: Place) =>
			`update public.contribution set texte = 'Mieux dit' where id = '${contributions.sienne}'`,
		'update (celle d’un autre)': ({ contributions }: Place) =>
			`update public.contribution set texte = 'Autrement' where id = '${contributions.publiee}'`,
		'delete (son brouillon)': ({ contributions }: Place) =>
			`delete from public.contribution where id = '${contributions.sonBrouillon}'`,
		'delete (ce qu’on a déposé)': ({ contributions }: Place) =>
			`delete from public.contribution where id = '${contributions.sienne}'`
	},
	contribution_prive: {
		select: ({ contributions }: Place) =>
			`select from public.contribution_prive where contribution_id = '${contributions.publiee}'`,
		insert: ({ demarche, contributions }: Place) =>
			`insert into public.contribution_prive (demarche_id, contribution_id, auteur_nom)
			values ('${demarche}', '${contributions.enAttente}', 'Un nom')`,
		update: ({ contributions }: Place) =>
			`update public.contribution_prive set auteur_nom = 'Un nom' where contribution_id = '${contributions.publiee}'`,
		delete: ({ contributions }: Place) =>
			`delete from public.contribution_prive where contribution_id = '${contributions.publiee}'`
	},
	contribution_theme: {
		select: ({ contributions }: Place) =>
			`select from public.contribution_theme where contribution_id = '${contributions.publiee}'`,
		'insert (d’un autre)': ({ demarche, contributions }: Place) =>
			insertTheme(demarche, contributions.publiee),
		'insert (la sienne)': ({ demarche, contributions }: Place) => insertTheme(demarche, contributions.sienne),
		update: ({ contributions }: Place) =>
			`update public.contribution_theme set theme_id = theme_id where contribution_id = '${contributions.publiee}'`,
		'delete (d’un autre)': ({ contributions }: Place) =>
			`delete from public.contribution_theme where contribution_id = '${contributions.publiee}'`,
		'delete (la sienne)': ({ contributions }: Place) =>
			`delete from public.contribution_theme where contribution_id = '${contributions.sienne}'`
	},
	contribution_version: {
		'select (d’un autre)': ({ contributions }: Place) =>
			`select from public.contribution_version where contribution_id = '${contributions.publiee}'`,
		'select (la sienne)': ({ contributions }: Place) =>
			`select from public.contribution_version where contribution_id = '${contributions.sienne}'`,
		insert: ({ demarche, contributions }: Place) =>
			`insert into public.contribution_version (demarche_id, contribution_id, numero, titre, texte, ecrite_le)
			values ('${demarche}', '${contributions.sienne}', 9, '', '', now())`,
		update: ({ contributions }: Place) =>
			`update public.contribution_version set texte = '' where contribution_id = '${contributions.sienne}'`,
		delete: ({ contributions }: Place) =>
			`delete from public.contribution_version where contribution_id = '${contributions.sienne}'`
	},
	soutien: {
		'select (les siens)': ({ contributions }: Place) =>
			`select from public.soutien where contribution_id = '${contributions.publiee}'`,
		'insert (ce qui est publié)': (place: Place) =>
			`delete from public.soutien where profil_id = '${place.moi}'; ${insertSoutien(place, place.contributions.publiee)}`,
		'insert (ce qui attend)': (place: Place) => insertSoutien(place, place.contributions.enAttente),
		update: ({ contributions }: Place) =>
			`update public.soutien set soutenu_le = now() where contribution_id = '${contributions.publiee}'`,
		delete: ({ contributions }: Place) =>
			`delete from public.soutien where contribution_id = '${contributions.publiee}'`
	}
};

export const CONTRIBUTION_CALLS = {
	// What they tell to whom is tried in comportements/auteurs-contributions.test.ts.
	'list_auteurs(uuid[])': ({ contributions }: Place) =>
		`select count(*) from public.list_auteurs(array['${contributions.publiee}']::uuid[])`,
	'list_own_contributions(uuid)': () => 'select public.list_own_contributions()',
	'next_references(uuid,integer,integer)': ({ demarche }: Place) =>
		`select from public.next_references('${demarche}', 1, 2017)`,
	'send_contribution(uuid)': ({ demarche }: Place) =>
		// Nobody reads the drafts of others.
		`select public.send_contribution(id) from public.contribution where demarche_id = '${demarche}' and etat = 'brouillon'`,
	'withdraw_contribution(uuid,boolean)': ({ contributions }: Place) =>
		`select public.withdraw_contribution('${contributions.sienne}')`
};
