import type { Place } from './statements.ts';

// Charte, self-check, bodies and calendars: who may do what, and the statement of each line.

const READABLE = {
	brouillon: 'facilitateur porteur administrateur',
	membres: 'membres administrateur',
	public: 'tous'
};
/** Members who may read the démarche. */
const MEMBERS = { brouillon: 'facilitateur porteur', membres: 'membres', public: 'membres' };
const PREPARING = 'facilitateur porteur';
const NOBODY_WRITES = { insert: 'personne', update: 'personne', delete: 'personne' };
const SECTIONS = 'attendu decision moyens desaccords suites autres changements';

export const CADRE_TABLES = {
	charte_version: {
		columns: { insert: `demarche_id ${SECTIONS}`, update: SECTIONS },
		lines: {
			'select (publiée)': READABLE,
			'select (le brouillon)': PREPARING,
			insert: PREPARING,
			'update (le brouillon)': PREPARING,
			'update (une version publiée)': 'personne',
			'delete (le brouillon)': PREPARING,
			'delete (une version publiée)': 'personne'
		}
	},
	charte_signature: {
		columns: { insert: '', update: '' },
		lines: { select: READABLE, ...NOBODY_WRITES }
	},
	auto_diagnostic: {
		columns: { insert: 'demarche_id titre', update: 'titre clos_le' },
		lines: {
			select: READABLE,
			insert: PREPARING,
			'update (clore)': PREPARING,
			'update (un clos)': 'personne',
			'delete (sans réponse)': PREPARING,
			'delete (un clos)': 'personne'
		}
	},
	auto_diagnostic_reponse: {
		columns: { insert: '', update: '' },
		lines: {
			'select (les siennes)': 'contributeur facilitateur porteur',
			'select (celles d’un autre)': 'personne',
			...NOBODY_WRITES
		}
	},
	instance_organisation: {
		columns: { insert: 'demarche_id instance_id organisation_id', update: '' },
		lines: { select: READABLE, insert: 'porteur', update: 'personne', delete: 'porteur' }
	},
	calendrier_jeton: {
		columns: { insert: '', update: '' },
		lines: {
			'select (le sien)': 'connectes',
			'select (celui d’un autre)': 'personne',
			insert: 'personne',
			'update (le sien)': 'personne',
			'delete (le sien)': 'connectes',
			'delete (celui d’un autre)': 'personne'
		}
	}
} as const;

export const CADRE_FUNCTIONS = {
	'publish_charte(uuid,timestamp with time zone)': 'porteur',
	'sign_charte(uuid,uuid)': PREPARING,
	'withdraw_signature(uuid)': 'mandataire referent',
	'answer_auto_diagnostic(uuid,jsonb)': MEMBERS,
	'read_auto_diagnostic(uuid)': READABLE,
	'list_auto_diagnostic_commentaires(uuid)': MEMBERS,
	'restore_instance(uuid,jsonb,uuid[],uuid[])': 'porteur',
	'renew_calendrier()': 'connectes',
	'read_calendrier(text)': 'tous'
} as const;

export const CADRE_HELPERS = {
	anon: ['read_auto_diagnostic(uuid)', 'read_calendrier(text)'],
	authenticated: [
		'answer_auto_diagnostic(uuid,jsonb)',
		'list_auto_diagnostic_commentaires(uuid)',
		'publish_charte(uuid,timestamp with time zone)',
		'renew_calendrier()',
		'restore_instance(uuid,jsonb,uuid[],uuid[])',
		'sign_charte(uuid,uuid)',
		'withdraw_signature(uuid)'
	]
};

export const CADRE_STATEMENTS = {
	charte_version: {
		'select (publiée)': ({ charte }: Place) =>
			`select from public.charte_version where id = '${charte.publiee}'`,
		'select (le brouillon)': ({ charte }: Place) =>
			`select from public.charte_version where id = '${charte.brouillon}'`,
		insert: ({ demarche, charte }: Place) =>
			`delete from public.charte_version where id = '${charte.brouillon}';
			insert into public.charte_version (demarche_id, attendu) values ('${demarche}', 'Des fiches')`,
		'update (le brouillon)': ({ charte }: Place) =>
			`update public.charte_version set attendu = 'Des fiches' where id = '${charte.brouillon}'`,
		'update (une version publiée)': ({ charte }: Place) =>
			`update public.charte_version set attendu = 'Des fiches' where id = '${charte.publiee}'`,
		'delete (le brouillon)': ({ charte }: Place) =>
			`delete from public.charte_version where id = '${charte.brouillon}'`,
		'delete (une version publiée)': ({ charte }: Place) =>
			`delete from public.charte_version where id = '${charte.publiee}'`
	},
	charte_signature: {
		select: ({ charte }: Place) => `select from public.charte_signature where id = '${charte.signature}'`,
		insert: ({ demarche, charte, scene }: Place) =>
			`insert into public.charte_signature (demarche_id, version_id, organisation_id)
			values ('${demarche}', '${charte.publiee}', '${scene.organisations.sienne}')`,
		update: ({ charte }: Place) =>
			`update public.charte_signature set retiree_le = now() where id = '${charte.signature}'`,
		delete: ({ charte }: Place) => `delete from public.charte_signature where id = '${charte.signature}'`
	},
	auto_diagnostic: {
		select: ({ autoDiagnostic }: Place) =>
			`select from public.auto_diagnostic where id = '${autoDiagnostic.clos}'`,
		insert: ({ demarche, autoDiagnostic }: Place) =>
			`update public.auto_diagnostic set clos_le = now() where id = '${autoDiagnostic.ouvert}';
			insert into public.auto_diagnostic (demarche_id, titre) values ('${demarche}', 'Au bilan')`,
		'update (clore)': ({ autoDiagnostic }: Place) =>
			`update public.auto_diagnostic set clos_le = now() where id = '${autoDiagnostic.ouvert}'`,
		'update (un clos)': ({ autoDiagnostic }: Place) =>
			`update public.auto_diagnostic set titre = 'Autrement' where id = '${autoDiagnostic.clos}'`,
		'delete (sans réponse)': ({ autoDiagnostic }: Place) =>
			`delete from public.auto_diagnostic where id = '${autoDiagnostic.ouvert}'`,
		'delete (un clos)': ({ autoDiagnostic }: Place) =>
			`delete from public.auto_diagnostic where id = '${autoDiagnostic.clos}'`
	},
	auto_diagnostic_reponse: {
		'select (les siennes)': ({ demarche, moi }: Place) =>
			`select from public.auto_diagnostic_reponse where demarche_id = '${demarche}' and profil_id = '${moi}'`,
		'select (celles d’un autre)': ({ demarche, moi }: Place) =>
			`select from public.auto_diagnostic_reponse where demarche_id = '${demarche}' and profil_id <> '${moi}'`,
		insert: ({ demarche, autoDiagnostic, scene }: Place) =>
			`insert into public.auto_diagnostic_reponse (auto_diagnostic_id, demarche_id, profil_id, condition, note)
			values ('${autoDiagnostic.ouvert}', '${demarche}', '${scene.inconnu}', 'visee', 4)`,
		update: ({ demarche }: Place) =>
			`update public.auto_diagnostic_reponse set note = 4 where demarche_id = '${demarche}'`,
		delete: ({ demarche }: Place) =>
			`delete from public.auto_diagnostic_reponse where demarche_id = '${demarche}'`
	},
	instance_organisation: {
		select: ({ instance }: Place) =>
			`select from public.instance_organisation where instance_id = '${instance}'`,
		insert: ({ demarche, instance, scene }: Place) =>
			`insert into public.instance_organisation (demarche_id, instance_id, organisation_id)
			values ('${demarche}', '${instance}', '${scene.organisations.libre}')`,
		update: ({ instance, scene }: Place) =>
			`update public.instance_organisation set organisation_id = '${scene.organisations.libre}' where instance_id = '${instance}'`,
		delete: ({ instance }: Place) =>
			`delete from public.instance_organisation where instance_id = '${instance}'`
	},
	calendrier_jeton: {
		'select (le sien)': ({ moi }: Place) => `select from public.calendrier_jeton where profil_id = '${moi}'`,
		'select (celui d’un autre)': ({ scene }: Place) =>
			`select from public.calendrier_jeton where profil_id = '${scene.autre}'`,
		insert: ({ scene }: Place) =>
			`insert into public.calendrier_jeton (profil_id, empreinte) values ('${scene.inconnu}', '\\x01')`,
		'update (le sien)': ({ moi }: Place) =>
			`update public.calendrier_jeton set empreinte = '\\x02' where profil_id = '${moi}'`,
		'delete (le sien)': ({ moi }: Place) => `delete from public.calendrier_jeton where profil_id = '${moi}'`,
		'delete (celui d’un autre)': ({ scene }: Place) =>
			`delete from public.calendrier_jeton where profil_id = '${scene.autre}'`
	}
};

export const CADRE_CALLS = {
	'publish_charte(uuid,timestamp with time zone)': ({ demarche, charte }: Place) =>
		`select public.publish_charte('${demarche}', (select modifie_le from public.charte_version where id = '${charte.brouillon}'))`,
	'sign_charte(uuid,uuid)': ({ charte, scene }: Place) =>
		`select public.sign_charte('${charte.publiee}', '${scene.organisations.sienne}')`,
	'withdraw_signature(uuid)': ({ charte }: Place) =>
		`select public.withdraw_signature('${charte.signature}')`,
	'answer_auto_diagnostic(uuid,jsonb)': ({ autoDiagnostic }: Place) =>
		`select public.answer_auto_diagnostic('${autoDiagnostic.ouvert}', '[{"condition": "visee", "note": 3}]')`,
	'read_auto_diagnostic(uuid)': ({ autoDiagnostic }: Place) =>
		`select * from public.read_auto_diagnostic('${autoDiagnostic.clos}')`,
	'list_auto_diagnostic_commentaires(uuid)': ({ autoDiagnostic }: Place) =>
		`select * from public.list_auto_diagnostic_commentaires('${autoDiagnostic.clos}')`,
	'restore_instance(uuid,jsonb,uuid[],uuid[])': ({ demarche }: Place) =>
		`select public.restore_instance('${demarche}',
			'{"id": "00000000-0000-4000-8000-000000000001", "nom": "Comité", "role": "suit", "composition": "", "ordre": 1}', '{}', '{}')`,
	'renew_calendrier()': () => `select public.renew_calendrier()`,
	'read_calendrier(text)': () => `select public.read_calendrier('inconnu')`
};
