import type { RoleInstance } from '../../domain/demarche/role-instance.ts';

/** The bodies that meet: naming, changing, who sits in them, when they meet. */
export const instances = {
	titre: 'Instances',
	aide: 'Qui se réunit, pour décider, conseiller ou suivre.',
	tenir: 'Nommer et modifier les instances',
	vides: 'Aucune instance n’est encore nommée.',
	exemple: 'Par exemple : un comité de pilotage qui décide, un conseil d’acteurs qui conseille.',
	chapeau: 'Un groupe qui se réunit : il décide, il conseille ou il suit.',
	ajouter: 'Ajouter une instance',
	ajoutee: (nom: string) => `L’instance « ${nom} » est ajoutée.`,
	retiree: (nom: string, sieges: number, reunions: number) =>
		`L’instance « ${nom} » est retirée${sieges === 0 ? '' : sieges === 1 ? ', avec son siège' : `, avec ses ${sieges} sièges`}.${reunions ? ' Ses réunions restent au calendrier.' : ''}`,
	remettre: 'La remettre',
	remise: (nom: string) => `L’instance « ${nom} » est remise, telle qu’elle était.`,
	modifier: 'Modifier l’instance',
	enregistree: 'L’instance est enregistrée.',
	actuel: 'Ce qui est enregistré maintenant',
	nom: 'Nom',
	nomAide: 'Par exemple : « Comité de pilotage ».',
	role: 'Son rôle',
	roles: {
		decide: 'Elle décide.',
		conseille: 'Elle conseille celles et ceux qui décident.',
		suit: 'Elle suit ce qui a été décidé.'
	} satisfies Record<RoleInstance, string>,
	composition: 'Composition',
	compositionAide: 'Qui y siège, avec quelles voix.',
	compositionVide: 'La composition n’est pas encore écrite.',
	organisationsSiegent: 'Organisations qui y siègent',
	organisationAsseoir: 'Ajouter une organisation',
	organisationAjouter: 'Ajouter',
	organisationRetirer: (nom: string) => `Retirer « ${nom} » de l’instance`,
	reunionsAVenir: 'Réunions à venir',
	reunionsPassees: 'Réunions passées',
	aucuneReunion: 'Aucune réunion n’est annoncée.',
	planifier: 'Inscrire une réunion',
	suivre: 'Calendrier de l’instance (.ics)'
};
