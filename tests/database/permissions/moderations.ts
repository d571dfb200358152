import type { Place } from './statements.ts';

// Moderation and reports: who may do what, and the statement of each line.

const READABLE = {
	brouillon: 'facilitateur porteur administrateur',
	membres: 'membres administrateur',
	public: 'tous'
};
const NOBODY_WRITES = { insert: 'personne', update: 'personne', delete: 'personne' };
const PREPARING = 'facilitateur porteur';

export const MODERATION_TABLES = {
	moderation: {
		columns: { insert: '', update: '' },
		lines: {
			'select (de la contribution d’un autre)': PREPARING,
			'select (de la sienne)': 'contributeur facilitateur porteur',
			'select (qui a décidé)': 'personne',
			...NOBODY_WRITES
		}
	},
	signalement: {
		columns: { insert: '', update: '' },
		lines: { select: PREPARING, 'select (qui a signalé)': 'personne', ...NOBODY_WRITES }
	}
} as const;

export const MODERATION_FUNCTIONS = {
	'moderate(uuid,uuid[],uuid[],decision_moderation,motif_moderation,text)': PREPARING,
	'redact_contribution(uuid,text[],uuid[])': PREPARING,
	'report_contribution(uuid,motif_moderation,text,text)': READABLE,
	'count_moderation(uuid)': READABLE
} as const;

export const MODERATION_HELPERS = {
	anon: ['count_moderation(uuid)', 'report_contribution(uuid,motif_moderation,text,text)'],
	authenticated: [
		'moderate(uuid,uuid[],uuid[],decision_moderation,motif_moderation,text)',
		'redact_contribution(uuid,text[],uuid[])'
	]
};

export const MODERATION_STATEMENTS = {
	moderation: {
		'select (de la contribution d’un autre)': ({ contributions }: Place) =>
			`select decision from public.moderation where contribution_id = '${contributions.publiee}'`,
		'select (de la sienne)': ({ contributions }: Place) =>
			`select decision from public.moderation where contribution_id = '${contributions.sienne}'`,
		'select (qui a décidé)': ({ contributions }: Place) =>
			`select decidee_par from public.moderation where contribution_id = '${contributions.sienne}'`,
		insert: ({ demarche, contributions }: Place) =>
			`insert into public.moderation (demarche_id, contribution_id, decision) values ('${demarche}', '${contributions.sienne}', 'publiee')`,
		update: ({ contributions }: Place) =>
			`update public.moderation set message = '' where contribution_id = '${contributions.sienne}'`,
		delete: ({ contributions }: Place) =>
			`delete from public.moderation where contribution_id = '${contributions.sienne}'`
	},
	signalement: {
		select: ({ contributions }: Place) =>
			`select motif from public.signalement where contribution_id = '${contributions.publiee}'`,
		'select (qui a signalé)': ({ contributions }: Place) =>
			`select profil_id from public.signalement where contribution_id = '${contributions.publiee}'`,
		insert: ({ demarche, contributions, scene }: Place) =>
			`insert into public.signalement (demarche_id, contribution_id, profil_id, motif)
			values ('${demarche}', '${contributions.sienne}', '${scene.autre}', 'autre')`,
		update: ({ contributions }: Place) =>
			`update public.signalement set traite_le = now() where contribution_id = '${contributions.publiee}'`,
		delete: ({ contributions }: Place) =>
			`delete from public.signalement where contribution_id = '${contributions.publiee}'`
	}
};

export const MODERATION_CALLS = {
	'moderate(uuid,uuid[],uuid[],decision_moderation,motif_moderation,text)': ({
		demarche,
		contributions
	}: Place) =>
		`select public.moderate('${demarche}', array['${contributions.enAttente}']::uuid[], '{}', 'publiee')`,
	'redact_contribution(uuid,text[],uuid[])': ({ contributions }: Place) =>
		`select public.redact_contribution('${contributions.publiee}', array['constat'])`,
	'report_contribution(uuid,motif_moderation,text,text)': ({ contributions }: Place) =>
		`select public.report_contribution('${contributions.publiee}', 'autre', '', 'un secret assez long pour un navigateur')`,
	'count_moderation(uuid)': ({ demarche }: Place) =>
		`select n from public.count_moderation('${demarche}') n where n is not null`
};
