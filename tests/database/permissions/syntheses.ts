import type { Place } from './statements.ts';

// Syntheses: who may do what, and the statement of each line. Every write goes through a function.

const READABLE = {
	brouillon: 'facilitateur porteur administrateur',
	membres: 'membres administrateur',
	public: 'tous'
};
const PREPARING = 'facilitateur porteur';
const MEMBERS = { brouillon: PREPARING, membres: 'membres', public: 'membres' };
const CLOSED = { insert: '', update: '' };
const NOBODY_WRITES = { insert: 'personne', update: 'personne', delete: 'personne' };

export const SYNTHESE_TABLES = {
	synthese: {
		columns: CLOSED,
		lines: { 'select (publiée)': READABLE, 'select (en préparation)': PREPARING, ...NOBODY_WRITES }
	},
	synthese_contribution: {
		columns: CLOSED,
		lines: { 'select (publiée)': READABLE, 'select (en préparation)': PREPARING, ...NOBODY_WRITES }
	},
	synthese_geste: { columns: CLOSED, lines: { select: PREPARING, ...NOBODY_WRITES } }
} as const;

export const SYNTHESE_FUNCTIONS = {
	'create_synthese(uuid,text,text,uuid[])': PREPARING,
	'update_synthese(uuid,timestamp with time zone,text,text)': PREPARING,
	'add_to_synthese(uuid,uuid[])': PREPARING,
	'remove_from_synthese(uuid,uuid[])': PREPARING,
	'merge_syntheses(uuid,uuid)': PREPARING,
	'split_synthese(uuid,text,uuid[])': PREPARING,
	'publish_synthese(uuid,boolean)': PREPARING,
	'remove_synthese(uuid)': PREPARING,
	'undo_geste_synthese(uuid)': PREPARING,
	'open_texte_synthese(uuid)': PREPARING,
	'list_syntheses(uuid,integer)': READABLE,
	'count_couverture(uuid)': READABLE,
	'list_synthese_contributions(uuid,integer,integer)': READABLE,
	'list_hors_synthese(uuid,jsonb,integer)': READABLE,
	'list_candidats_synthese(uuid)': PREPARING,
	'list_contributions_proches(uuid,uuid[])': PREPARING,
	'list_auteurs_synthese(uuid)': MEMBERS
} as const;

const READ_BY_ALL = [
	'list_syntheses(uuid,integer)',
	'count_couverture(uuid)',
	'list_synthese_contributions(uuid,integer,integer)',
	'list_hors_synthese(uuid,jsonb,integer)'
];
export const SYNTHESE_HELPERS = {
	anon: [
		...READ_BY_ALL,
		'facilitates(uuid)',
		'reads_synthese(uuid,timestamp with time zone,timestamp with time zone)'
	],
	authenticated: Object.keys(SYNTHESE_FUNCTIONS).filter((name) => !READ_BY_ALL.includes(name))
};

const selected = (table: string, column: string) => ({
	'select (publiée)': ({ synthese }: Place) =>
		`select from public.${table} where ${column} = '${synthese.publiee}'`,
	'select (en préparation)': ({ synthese }: Place) =>
		`select from public.${table} where ${column} = '${synthese.enPreparation}'`
});

export const SYNTHESE_STATEMENTS = {
	synthese: {
		...selected('synthese', 'id'),
		insert: ({ demarche }: Place) =>
			`insert into public.synthese (demarche_id, numero, titre) values ('${demarche}', 9, 'Une autre')`,
		update: ({ synthese }: Place) =>
			`update public.synthese set titre = 'Autrement' where id = '${synthese.publiee}'`,
		delete: ({ synthese }: Place) => `delete from public.synthese where id = '${synthese.publiee}'`
	},
	synthese_contribution: {
		...selected('synthese_contribution', 'synthese_id'),
		insert: ({ demarche, synthese, contributions }: Place) =>
			`insert into public.synthese_contribution (demarche_id, synthese_id, contribution_id, geste_id)
			values ('${demarche}', '${synthese.enPreparation}', '${contributions.sienne}', '${synthese.geste}')`,
		update: ({ synthese }: Place) =>
			`update public.synthese_contribution set geste_id = geste_id where synthese_id = '${synthese.publiee}'`,
		delete: ({ synthese }: Place) =>
			`delete from public.synthese_contribution where synthese_id = '${synthese.publiee}'`
	},
	synthese_geste: {
		select: ({ synthese }: Place) => `select from public.synthese_geste where id = '${synthese.geste}'`,
		insert: ({ demarche, synthese }: Place) =>
			`insert into public.synthese_geste (demarche_id, synthese_id, geste) values ('${demarche}', '${synthese.publiee}', 'ajout')`,
		update: ({ synthese }: Place) =>
			`update public.synthese_geste set nombre = 0 where id = '${synthese.geste}'`,
		delete: ({ synthese }: Place) => `delete from public.synthese_geste where id = '${synthese.geste}'`
	}
};

const inside = ({ contributions }: Place) => `array['${contributions.publiee}']::uuid[]`;

export const SYNTHESE_CALLS = {
	'create_synthese(uuid,text,text,uuid[])': (place: Place) =>
		`select public.create_synthese('${place.demarche}', 'Une autre', '', ${inside(place)})`,
	'update_synthese(uuid,timestamp with time zone,text,text)': ({ synthese }: Place) =>
		`select public.update_synthese(id, modifie_le, 'Autrement', '') from public.synthese where id = '${synthese.enPreparation}'`,
	'add_to_synthese(uuid,uuid[])': ({ synthese, contributions }: Place) =>
		`select public.add_to_synthese('${synthese.publiee}', array['${contributions.sienne}']::uuid[])`,
	'remove_from_synthese(uuid,uuid[])': (place: Place) =>
		`select public.remove_from_synthese('${place.synthese.publiee}', ${inside(place)})`,
	'merge_syntheses(uuid,uuid)': ({ synthese }: Place) =>
		`select public.merge_syntheses('${synthese.enPreparation}', '${synthese.publiee}')`,
	'split_synthese(uuid,text,uuid[])': (place: Place) =>
		`select public.split_synthese('${place.synthese.publiee}', 'À part', ${inside(place)})`,
	'publish_synthese(uuid,boolean)': ({ synthese }: Place) =>
		`select public.publish_synthese('${synthese.enPreparation}', true)`,
	'remove_synthese(uuid)': ({ synthese }: Place) => `select public.remove_synthese('${synthese.publiee}')`,
	'undo_geste_synthese(uuid)': ({ synthese }: Place) =>
		`select public.undo_geste_synthese('${synthese.geste}')`,
	'open_texte_synthese(uuid)': ({ synthese }: Place) =>
		`select public.open_texte_synthese('${synthese.publiee}')`,
	'list_syntheses(uuid,integer)': ({ demarche }: Place) =>
		`select from public.list_syntheses('${demarche}') l where jsonb_array_length(l) > 0`,
	'count_couverture(uuid)': ({ demarche }: Place) =>
		`select from public.count_couverture('${demarche}') c where (c ->> 'rangees')::integer > 0`,
	'list_synthese_contributions(uuid,integer,integer)': ({ synthese }: Place) =>
		`select from public.list_synthese_contributions('${synthese.publiee}', 10, 0) l where jsonb_array_length(l) > 0`,
	'list_hors_synthese(uuid,jsonb,integer)': ({ demarche }: Place) =>
		`select from public.list_hors_synthese('${demarche}', '{}', 10) l where jsonb_array_length(l -> 'lignes') > 0`,
	'list_candidats_synthese(uuid)': ({ synthese }: Place) =>
		`select from public.list_candidats_synthese('${synthese.publiee}') l where jsonb_array_length(l -> 'groupe') > 0`,
	'list_contributions_proches(uuid,uuid[])': (place: Place) =>
		`select from public.list_contributions_proches('${place.demarche}', ${inside(place)}) l where jsonb_array_length(l) > 0`,
	'list_auteurs_synthese(uuid)': ({ synthese }: Place) =>
		`select from public.list_auteurs_synthese('${synthese.publiee}')`
};
