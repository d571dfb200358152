import type { Place } from './statements.ts';

// Invitations, prepared lists and requests to join.

const PREPARING = 'facilitateur porteur';

export const ACTEURS_TABLES = {
	invitation: {
		columns: {
			insert: 'demarche_id role college_id jeton_hash expire_le usages_max',
			update: 'revoquee_le'
		},
		lines: {
			select: PREPARING,
			'insert (un lien pour contribuer)': PREPARING,
			'insert (un lien pour faciliter)': 'porteur',
			'update (révoquer une invitation à contribuer)': PREPARING,
			'update (révoquer un lien pour faciliter)': 'porteur',
			delete: 'personne'
		}
	},
	invitation_lot: {
		columns: { insert: 'demarche_id cree_par expire_le lignes', update: '' },
		lines: {
			'select (celui de la porteuse)': 'porteur',
			insert: PREPARING,
			update: 'personne',
			'delete (celui de la porteuse)': 'personne'
		}
	},
	demande: {
		columns: { insert: 'demarche_id profil_id message', update: '' },
		lines: {
			'select (d’un inconnu)': PREPARING,
			'select (de la personne partie)': 'retire facilitateur porteur',
			// Who left has asked already.
			insert: {
				brouillon: 'administrateur',
				membres: 'administrateur',
				public: 'etranger administrateur mandataire referent'
			},
			update: 'personne',
			'delete (de la personne partie)': 'retire'
		}
	}
} as const;

export const ACTEURS_FUNCTIONS = {
	'count_membres(uuid)': 'membres administrateur',
	'move_college(uuid,boolean)': 'porteur',
	'recall_membre(uuid,uuid)': 'porteur',
	'check_adresses(uuid,jsonb)': PREPARING,
	// Only a list of one's own.
	'send_invitations(uuid)': 'porteur',
	'resend_invitation(uuid,timestamp with time zone,text)': PREPARING,
	'read_invitation(text)': 'tous',
	'accept_invitation(text)': 'connectes',
	'answer_demande(uuid,boolean,role_demarche,uuid,text)': PREPARING
} as const;

export const ACTEURS_HELPERS = {
	anon: ['read_invitation(text)'],
	authenticated: [
		'accept_invitation(text)',
		'answer_demande(uuid,boolean,role_demarche,uuid,text)',
		'check_adresses(uuid,jsonb)',
		'count_membres(uuid)',
		'may_answer(uuid)',
		'may_give(uuid,role_demarche)',
		'move_college(uuid,boolean)',
		'recall_membre(uuid,uuid)',
		'resend_invitation(uuid,timestamp with time zone,text)',
		'send_invitations(uuid)'
	]
};

const openLien = ({ demarche, college }: Place, role: string) =>
	`insert into public.invitation (demarche_id, role, college_id, jeton_hash, expire_le, usages_max)
	values ('${demarche}', '${role}', '${college}', '${'a'.repeat(64)}', now() + interval '1 day', 10)`;

export const ACTEURS_STATEMENTS = {
	invitation: {
		select: ({ invitation }: Place) => `select from public.invitation where id = '${invitation.id}'`,
		'insert (un lien pour contribuer)': (place: Place) => openLien(place, 'contributeur'),
		'insert (un lien pour faciliter)': (place: Place) => openLien(place, 'facilitateur'),
		'update (révoquer une invitation à contribuer)': ({ invitation }: Place) =>
			`update public.invitation set revoquee_le = now() where id = '${invitation.id}'`,
		'update (révoquer un lien pour faciliter)': ({ lienFacilitateur }: Place) =>
			`update public.invitation set revoquee_le = now() where id = '${lienFacilitateur}'`,
		delete: ({ invitation }: Place) => `delete from public.invitation where id = '${invitation.id}'`
	},
	invitation_lot: {
		'select (celui de la porteuse)': ({ lot }: Place) =>
			`select from public.invitation_lot where id = '${lot}'`,
		insert: ({
			demarche,
			scene
		}: Place) => `insert into public.invitation_lot (demarche_id, cree_par, expire_le, lignes)
			values ('${demarche}', coalesce(auth.uid(), '${scene.inconnu}'), now() + interval '1 day', '[{}]')`,
		update: ({ lot }: Place) => `update public.invitation_lot set lignes = '[{}]' where id = '${lot}'`,
		'delete (celui de la porteuse)': ({ lot }: Place) =>
			`delete from public.invitation_lot where id = '${lot}'`
	},
	demande: {
		'select (d’un inconnu)': ({ demande }: Place) => `select from public.demande where id = '${demande}'`,
		'select (de la personne partie)': ({ demandeDuRetire }: Place) =>
			`select from public.demande where id = '${demandeDuRetire}'`,
		insert: ({ demarche, scene }: Place) =>
			`insert into public.demande (demarche_id, profil_id, message)
			values ('${demarche}', coalesce(auth.uid(), '${scene.inconnu}'), 'Bonjour') on conflict do nothing`,
		update: ({ demandeDuRetire }: Place) =>
			`update public.demande set etat = 'acceptee' where id = '${demandeDuRetire}'`,
		'delete (de la personne partie)': ({ demandeDuRetire }: Place) =>
			`delete from public.demande where id = '${demandeDuRetire}'`
	}
};

export const ACTEURS_CALLS = {
	'count_membres(uuid)': ({ demarche }: Place) => `select * from public.count_membres('${demarche}')`,
	'move_college(uuid,boolean)': ({ college }: Place) => `select public.move_college('${college}', true)`,
	'recall_membre(uuid,uuid)': ({ demarche, retireParAutrui }: Place) =>
		`select public.recall_membre('${demarche}', '${retireParAutrui}')`,
	'check_adresses(uuid,jsonb)': ({ demarche, invitation }: Place) =>
		`select * from public.check_adresses('${demarche}', '["${invitation.adresse}"]')`,
	'send_invitations(uuid)': ({ lot }: Place) => `select public.send_invitations('${lot}')`,
	'resend_invitation(uuid,timestamp with time zone,text)': ({ invitation }: Place) =>
		`select public.resend_invitation('${invitation.id}', now() + interval '2 days', '${'b'.repeat(64)}')`,
	'read_invitation(text)': ({ lien }: Place) => `select public.read_invitation('${lien}')`,
	'accept_invitation(text)': ({ lien }: Place) => `select public.accept_invitation('${lien}')`,
	'answer_demande(uuid,boolean,role_demarche,uuid,text)': ({ demande, college }: Place) =>
		`select public.answer_demande('${demande}', true, 'contributeur', '${college}', null)`
};
