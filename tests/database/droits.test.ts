import { beforeAll, describe, expect, test } from 'vitest';
import * as droits from '../../src/lib/domain/demarche/droits.ts';
import * as droitsRecueil from '../../src/lib/domain/recueil/droits.ts';
import * as droitsDocument from '../../src/lib/domain/document/droits.ts';
import { ROLES } from '../../src/lib/domain/demarche/role.ts';
import { VISIBILITES, type Visibilite } from '../../src/lib/domain/demarche/visibilite.ts';
import * as roleDonne from '../../src/lib/domain/membre/role-donne.ts';
import { ENGINES, useInstance } from './harness/instance.ts';
import { PERSONS, type PersonName } from './permissions/persons.ts';
import { setScene, type Scene } from './permissions/scene.ts';
import { CALLS, STATEMENTS, type Place } from './permissions/statements.ts';
import { tryEveryone } from './permissions/try.ts';

/** What the domain knows of each person of the matrix. */
const KNOWN = Object.fromEntries(
	PERSONS.map((person) => [
		person,
		{
			role: ['observateur', 'contributeur', 'facilitateur', 'porteur'].includes(person) ? person : null,
			administrateur: person === 'administrateur'
		} as droits.Personne
	])
) as Record<PersonName, droits.Personne>;

/** The document of the scene that observateurs read and contributeurs write. */
const OPEN: droitsDocument.Acces = { lecture: 'observateur', ecriture: 'contributeur', archive_le: null };

/** What the domain predicts, and the statements that the database judges in the same way. */
const AGREEMENTS: [
	name:
		keyof typeof droits | keyof typeof droitsDocument | keyof typeof droitsRecueil | keyof typeof roleDonne,
	predict: (personne: droits.Personne, visibilite: Visibilite) => boolean,
	statements: ((place: Place) => string)[]
][] = [
	[
		'canReadDemarche',
		droits.canReadDemarche,
		[
			STATEMENTS.demarche.select,
			STATEMENTS.etape.select,
			STATEMENTS.critere.select,
			STATEMENTS.etape_passage.select,
			STATEMENTS.instance.select,
			STATEMENTS.jalon.select,
			STATEMENTS.portage.select
		]
	],
	['canUpdateDemarche', droits.canUpdateDemarche, [STATEMENTS.demarche.update]],
	['canRemoveDemarche', droits.canRemoveDemarche, [STATEMENTS.demarche.delete]],
	[
		'canUpdateEtape',
		droits.canUpdateEtape,
		[
			STATEMENTS.etape.update,
			STATEMENTS.critere.insert,
			STATEMENTS.critere.update,
			STATEMENTS.critere.delete,
			CALLS['change_etape_etat(uuid,etat_etape,text)']
		]
	],
	[
		'canUpdateCalendrier',
		droits.canUpdateCalendrier,
		[STATEMENTS.jalon.insert, STATEMENTS.jalon.update, STATEMENTS.jalon.delete]
	],
	[
		'canUpdateInstances',
		droits.canUpdateInstances,
		[STATEMENTS.instance.insert, STATEMENTS.instance.update, STATEMENTS.instance.delete]
	],
	[
		'canManageMembres',
		droits.canManageMembres,
		[STATEMENTS.membre['update (le rôle d’un autre)'], STATEMENTS.membre['update (retirer un autre)']]
	],
	['canListMembres', droits.canListMembres, [STATEMENTS.membre['select (les autres)']]],
	[
		'canInvite',
		({ role }) => roleDonne.canInvite(role),
		[
			STATEMENTS.invitation.select,
			STATEMENTS.invitation['insert (un lien pour contribuer)'],
			STATEMENTS.invitation_lot.insert,
			STATEMENTS.demande['select (d’un inconnu)'],
			CALLS['check_adresses(uuid,jsonb)'],
			CALLS['resend_invitation(uuid,timestamp with time zone,text)'],
			CALLS['answer_demande(uuid,boolean,role_demarche,uuid,text)']
		]
	],
	[
		'canPrepareRecueil',
		droitsRecueil.canPrepareRecueil,
		[
			STATEMENTS.recueil['select (en préparation)'],
			STATEMENTS.recueil.insert,
			STATEMENTS.recueil.update,
			STATEMENTS.recueil.delete,
			STATEMENTS.recueil_college.insert,
			STATEMENTS.question.insert,
			STATEMENTS.question.update,
			CALLS['create_recueil(uuid,jsonb)'],
			CALLS['move_question(uuid,integer)'],
			CALLS['copy_question(uuid)'],
			CALLS['choose_colleges(uuid,uuid[])']
		]
	],
	['canCreateDocument', droitsDocument.canCreateDocument, [STATEMENTS.document.insert]],
	[
		'canUpdateDocument',
		(personne) => droitsDocument.canUpdateDocument(personne, OPEN),
		[
			STATEMENTS.document.update,
			STATEMENTS.document['update (publier une version)'],
			STATEMENTS.document_version.update
		]
	],
	[
		'canUpdateDocument',
		(personne) => droitsDocument.canUpdateDocument(personne, { lecture: 'porteur' }),
		[
			STATEMENTS.document['update (réservé aux porteurs)'],
			STATEMENTS.document_version['update (d’un document réservé aux porteurs)']
		]
	],
	['canRemoveDocument', droitsDocument.canRemoveDocument, [STATEMENTS.document.delete]],
	[
		'canReadDocument',
		(personne, visibilite) => droitsDocument.canReadDocument(personne, visibilite, OPEN),
		[
			STATEMENTS.document['select (ouvert aux observateurs)'],
			STATEMENTS.document_version['select (gardée)'],
			STATEMENTS.document_version_auteur['select (d’une version gardée)'],
			STATEMENTS.document_texte.select,
			STATEMENTS.document_image['select (d’un document)']
		]
	],
	[
		'canReadDocument',
		(personne, visibilite) =>
			droitsDocument.canReadDocument(personne, visibilite, { lecture: 'contributeur' }),
		[STATEMENTS.document['select (réservé aux contributeurs)']]
	],
	[
		'canWriteDocument',
		(personne, visibilite) => droitsDocument.canWriteDocument(personne, visibilite, OPEN),
		[STATEMENTS.document_image.insert]
	],
	[
		'canWriteDocument',
		(personne, visibilite) =>
			droitsDocument.canWriteDocument(personne, visibilite, { ...OPEN, archive_le: '2026-01-01' }),
		[STATEMENTS.document_image['insert (dans un document archivé)']]
	]
];

test('chaque droit du domaine est comparé à la base', () => {
	const named = new Set<string>(AGREEMENTS.map(([name]) => name));
	// Compared role by role, below.
	const byRole = ['listRolesToGive', 'listRolesOfLien'];
	const all = [droits, droitsDocument, droitsRecueil, roleDonne].flatMap(Object.keys);
	expect([...named, ...byRole].sort()).toEqual(all.sort());
});

describe.each(ENGINES)('le domaine prédit ce que la base décide (%s)', (engine) => {
	const instance = useInstance(engine);
	let scene: Scene;
	beforeAll(async () => {
		scene = await setScene(instance.engine);
	});

	const cases = AGREEMENTS.flatMap(([name, predict, statements]) =>
		VISIBILITES.map((visibilite) => ({ name, predict, statements, visibilite }))
	);
	test.each(ROLES)('qui peut donner le rôle %s', async (role) => {
		const predicted = PERSONS.filter((person) =>
			roleDonne.listRolesToGive(KNOWN[person].role).includes(role)
		);
		const given = ({ demarche }: Place) =>
			`select from (values (1)) une where private.may_give('${demarche}', '${role}')`;
		for (const visibilite of VISIBILITES)
			expect(await tryEveryone(instance.engine, scene, visibilite, given)).toEqual(predicted);
	});

	test.each(ROLES.filter((role) => role !== 'porteur'))(
		'qui peut ouvrir un lien pour le rôle %s',
		async (role) => {
			const predicted = PERSONS.filter((person) =>
				roleDonne.listRolesOfLien(KNOWN[person].role).includes(role)
			);
			const opened = ({ demarche }: Place) =>
				`insert into public.invitation (demarche_id, role, jeton_hash, expire_le)
			values ('${demarche}', '${role}', '${'c'.repeat(64)}', now() + interval '1 day')`;
			expect(await tryEveryone(instance.engine, scene, 'membres', opened)).toEqual(predicted);
		}
	);

	test.each(cases)('$name · $visibilite', async ({ predict, statements, visibilite }) => {
		const predicted = PERSONS.filter((person) => predict(KNOWN[person], visibilite));
		for (const statement of statements) {
			expect(await tryEveryone(instance.engine, scene, visibilite, statement)).toEqual(predicted);
		}
	});
});
