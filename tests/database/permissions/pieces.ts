import type { Place } from './statements.ts';

// Attachments, and writing a contribution: the drafts and texts are those of scene-contributions.ts.

const READABLE = {
	brouillon: 'facilitateur porteur administrateur',
	membres: 'membres administrateur',
	public: 'tous'
};
const CONTRIBUTING = {
	brouillon: 'facilitateur porteur',
	membres: 'contributeur facilitateur porteur',
	public: 'contributeur facilitateur porteur'
};

export const PIECE_TABLES = {
	piece_jointe: {
		columns: { insert: 'demarche_id contribution_id nom type donnees', update: '' },
		lines: {
			'select (de ce qui est publié)': READABLE,
			'select (retirée par qui anime)': 'facilitateur porteur',
			'select (d’un brouillon)': 'contributeur',
			'insert (à la sienne)': 'contributeur',
			'insert (à celle d’un autre)': 'personne',
			update: 'personne',
			'delete (de la sienne)': 'contributeur',
			'delete (de celle d’un autre)': 'personne'
		}
	}
} as const;

export const PIECE_FUNCTIONS = {
	'count_themes(uuid)': READABLE,
	'move_theme(uuid,boolean)': 'facilitateur porteur',
	'write_brouillon(uuid,text,jsonb)': CONTRIBUTING,
	'update_contribution(uuid,timestamp with time zone,jsonb)': 'contributeur'
} as const;

export const PIECE_HELPERS = {
	anon: ['count_themes(uuid)'],
	authenticated: [
		'choose_themes(uuid,uuid,uuid[])',
		'move_theme(uuid,boolean)',
		'may_change_contribution(etat_contribution,uuid,uuid)',
		'update_contribution(uuid,timestamp with time zone,jsonb)',
		'write_brouillon(uuid,text,jsonb)'
	]
};

const read = (contribution: string) =>
	`select from public.piece_jointe where contribution_id = '${contribution}'`;
const insert = ({ demarche }: Place, contribution: string) =>
	`insert into public.piece_jointe (demarche_id, contribution_id, nom, type, donnees)
	values ('${demarche}', '${contribution}', 'note.txt', 'txt', '\\x42')`;
const remove = (contribution: string) =>
	`delete from public.piece_jointe where contribution_id = '${contribution}'`;

export const PIECE_STATEMENTS = {
	piece_jointe: {
		'select (de ce qui est publié)': ({ contributions }: Place) => read(contributions.publiee),
		'select (retirée par qui anime)': ({ contributions }: Place) =>
			`${read(contributions.publiee)} and nom = 'retiree.txt'`,
		'select (d’un brouillon)': ({ contributions }: Place) => read(contributions.sonBrouillon),
		'insert (à la sienne)': (place: Place) => insert(place, place.contributions.sienne),
		'insert (à celle d’un autre)': (place: Place) => insert(place, place.contributions.publiee),
		update: ({ contributions }: Place) =>
			`update public.piece_jointe set nom = 'autre.txt' where contribution_id = '${contributions.sienne}'`,
		'delete (de la sienne)': ({ contributions }: Place) => remove(contributions.sienne),
		'delete (de celle d’un autre)': ({ contributions }: Place) => remove(contributions.publiee)
	}
};

export const PIECE_CALLS = {
	'count_themes(uuid)': ({ demarche }: Place) => `select * from public.count_themes('${demarche}')`,
	'move_theme(uuid,boolean)': ({ contributions }: Place) =>
		`select public.move_theme('${contributions.theme}', false)`,
	'write_brouillon(uuid,text,jsonb)': ({ demarche, contributions }: Place) =>
		`select public.write_brouillon('${demarche}', 'une clé de la page', jsonb_build_object('etape_id', '${contributions.etape}',
			'nature', 'besoin', 'titre', 'Un besoin', 'texte', '', 'signature', '', 'themes', jsonb_build_array('${contributions.theme}')))`,
	'update_contribution(uuid,timestamp with time zone,jsonb)': ({ contributions }: Place) =>
		`select public.update_contribution(id, modifie_le, jsonb_build_object('nature', 'besoin', 'titre', 'Mieux dit', 'texte', '',
			'signature', '', 'themes', '[]'::jsonb)) from public.contribution where id = '${contributions.sienne}'`
};
