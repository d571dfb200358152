import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { addMembre, createDemarche } from '../harness/demarche.ts';
import { mandatChangeSchema, mandatSchema } from '../../../src/lib/domain/personne/mandat-schema.ts';
import * as mandats from '../../../src/lib/server/data/mandats.ts';
import { ENGINES, useInstance } from '../harness/instance.ts';
import { as, createPerson, failureOf, type Person } from '../harness/people.ts';
import { fr } from '../../../src/lib/messages/fr.ts';
import { hashJeton } from '../../../src/lib/server/invitation/jeton.ts';
import { jetonMandatOf, writeInvitationMandat } from '../../../src/lib/server/mail/letters/mandats.ts';
import { signWith } from '../../../src/lib/server/mail/sign.ts';
import { speakTogether } from '../harness/two-connections.ts';

const DERNIER = { code: 'P0001', message: 'dernier_referent' };

const sign = signWith('secret');

describe.each(ENGINES)('parler au nom d’une organisation (%s)', (engine) => {
	const instance = useInstance(engine);
	let ada: { id: string };
	let bob: { id: string };
	let organisation: string;

	const query = (sql: string, parameters: unknown[] = []) => instance.engine.query(sql, parameters);
	const say = (person: Person, sql: string, parameters: unknown[] = []) =>
		as(instance.engine, person, (tx) => tx.query(sql, parameters));
	const grant = (role: string, more = '') =>
		query(
			`insert into public.mandat (organisation_id, profil_id, role, debut, fin) values ($1, $2, $3, ${more || 'private.today(), null'})`,
			[organisation, bob.id, role]
		);
	const ask = async () => {
		const [row] = await say(
			bob,
			'insert into public.demande_mandat (organisation_id, profil_id) values ($1, $2) returning id',
			[organisation, bob.id]
		);
		return String(row!.id);
	};
	const avisOf = async ({ id }: { id: string }) =>
		(await query('select genre from public.avis where profil_id = $1 order by cree_le', [id])).map(
			({ genre }) => genre
		);
	const lettersTo = async ({ id }: { id: string }) =>
		(await query('select genre from private.courrier where profil_id = $1', [id])).map(({ genre }) => genre);
	const maySpeak = async (person: Person) =>
		(await say(person, 'select private.may_speak_for($1) as may', [organisation]))[0]!.may;

	beforeEach(async () => {
		ada = await createPerson(instance.engine, 'Ada');
		bob = await createPerson(instance.engine, 'Bob');
		const [row] = await say(
			ada,
			`insert into public.organisation (nom, nature) values ('La leur', 'association') returning id`
		);
		organisation = String(row!.id);
	});

	test.each([
		['un mandat en cours', `private.today(), null`, true],
		['un mandat qui finit aujourd’hui', `private.today() - 9, private.today()`, true],
		['un mandat qui commence demain', `private.today() + 1, null`, false],
		['un mandat fini hier', `private.today() - 9, private.today() - 1`, false]
	])('%s : %s → %s', async (_, dates, may) => {
		await grant('porte_parole', dates);
		expect(await maySpeak(bob)).toBe(may);
	});

	test('chacun parle en son nom, et un mandat révoqué ne sert plus à l’instant', async () => {
		expect((await say(bob, 'select private.may_speak_for(null) as may'))[0]!.may).toBe(true);
		await grant('porte_parole');
		expect(await maySpeak(bob)).toBe(true);
		await say(ada, 'update public.mandat set revoque_le = now() where profil_id = $1', [bob.id]);
		expect(await maySpeak(bob)).toBe(false);
	});

	const WAYS_OUT = [
		['y renoncer', 'revoque_le = now()'],
		['le finir hier', 'debut = private.today() - 9, fin = private.today() - 1']
	] as const;
	test.each(WAYS_OUT)('le dernier référent ne peut pas %s', async (_, change) => {
		await query('update public.mandat set debut = private.today() - 9 where profil_id = $1', [ada.id]);
		const leave = say(
			ada,
			`update public.mandat set ${change.replace('debut = private.today() - 9, ', '')} where profil_id = $1`,
			[ada.id]
		);
		expect(await failureOf(leave)).toEqual(DERNIER);
		await grant('referent');
		const again = say(ada, 'update public.mandat set revoque_le = now() where profil_id = $1 returning 1', [
			ada.id
		]);
		expect(await again).toHaveLength(1);
	});

	test('un administrateur peut mettre fin au mandat du dernier référent', async () => {
		await query('insert into public.administrateur (profil_id) values ($1)', [bob.id]);
		expect(
			await say(bob, 'update public.mandat set revoque_le = now() where profil_id = $1 returning 1', [ada.id])
		).toHaveLength(1);
	});

	test('un référent n’accorde pas de mandat à un inconnu, mais à qui partage une démarche', async () => {
		const accord = () =>
			say(ada, 'insert into public.mandat (organisation_id, profil_id) values ($1, $2)', [
				organisation,
				bob.id
			]);
		expect(await failureOf(accord())).toMatchObject({ code: '42501' });
		const demarche = await createDemarche(instance.engine, ada);
		await addMembre(instance.engine, demarche, bob, 'observateur');
		expect(await failureOf(accord())).toBeNull();
	});

	test('une demande se traite une fois ; la personne l’apprend, et la raison d’un refus', async () => {
		const first = await ask();
		expect(await failureOf(ask())).toMatchObject({ code: '23505' });
		const refuse = (motif: string) => say(ada, 'select public.refuse_demande_mandat($1, $2)', [first, motif]);
		expect(await failureOf(refuse(' '))).toMatchObject({ message: 'raison_manquante' });
		await refuse('Pas encore.');
		const accept = (id: string, person = ada) =>
			say(person, `select public.accept_demande_mandat($1, 'porte_parole', 'membre', null)`, [id]);
		expect(await failureOf(accept(first))).toMatchObject({ message: 'demande_traitee' });
		const second = await ask();
		expect(await failureOf(accept(second, bob))).toMatchObject({ message: 'role_insuffisant' });
		await accept(second);
		expect(await maySpeak(bob)).toBe(true);
		expect(await avisOf(ada)).toEqual(['mandat_demande', 'mandat_demande']);
		expect(await avisOf(bob)).toEqual(['mandat_refuse', 'mandat_accorde']);
		const [refused] = await query(
			`select resume ->> 'motif' as motif from public.avis where profil_id = $1 and genre = 'mandat_refuse'`,
			[bob.id]
		);
		expect(refused!.motif).toBe('Pas encore.');
	});

	test('une demande et sa réponse ne partent jamais par deux courriels : la lettre des avis suffit', async () => {
		await ask();
		await say(ada, `select public.refuse_demande_mandat(id, 'Non.') from public.demande_mandat`);
		expect(await lettersTo(ada)).toEqual(['avis']);
		expect(await lettersTo(bob)).toEqual(['avis']);
	});

	test('sans personne référente, chaque administrateur reçoit la demande, et une seule fois', async () => {
		const chloe = await createPerson(instance.engine, 'Chloé');
		await query('insert into public.administrateur (profil_id) values ($1)', [chloe.id]);
		await query('update public.mandat set revoque_le = now() where organisation_id = $1', [organisation]);
		await ask();
		expect(await lettersTo(chloe)).toEqual(['demande_mandat']);
		expect(await lettersTo(ada)).not.toContain('demande_mandat');
	});

	test('un dernier jour déjà passé est un refus, même quand le premier jour est laissé vide', async () => {
		const demarche = await createDemarche(instance.engine, ada);
		await addMembre(instance.engine, demarche, bob, 'observateur');
		const client = instance.as(ada);
		const saisie = mandatSchema.parse({ personne: bob.id, fin: '2020-01-01' });
		expect(await mandats.create(client, organisation, saisie)).toBe('fin_avant_debut');
		expect(await mandats.create(client, organisation, { ...saisie, fin: '' })).toBeNull();
		const [mandat] = await query('select id from public.mandat where profil_id = $1', [bob.id]);
		const change = mandatChangeSchema.parse({ fin: '2020-01-01' });
		expect(await mandats.update(client, organisation, String(mandat!.id), change)).toBe('fin_avant_debut');
	});

	describe('une invitation', () => {
		const invite = async (courriel = 'bob@exemple.test') => {
			const id = randomUUID();
			const jeton = jetonMandatOf(sign, id);
			await say(ada, `select public.invite_mandat($1, $2, $3, 'porte_parole', '', null, $4)`, [
				id,
				organisation,
				courriel,
				hashJeton(jeton)
			]);
			return jeton;
		};
		const accept = (jeton: string, person: Person = bob) =>
			say(person, 'select public.accept_invitation_mandat($1)', [jeton]);
		const perimee = { code: 'P0001', message: 'invitation_mandat_perimee' };

		test('donne le mandat une fois, et son jeton n’est écrit nulle part en clair', async () => {
			const jeton = await invite();
			const [letter] = await query(
				`select contenu, contenu::text || (select string_agg(i::text, '') from public.invitation_mandat i) as ecrit
				from private.courrier where genre = 'invitation_mandat' order by cree_le desc limit 1`
			);
			expect(letter!.ecrit).not.toContain(jeton);
			const sheet = {
				origin: 'https://exemple.test',
				langue: 'fr',
				messages: fr,
				sign,
				profil: null
			} as const;
			expect(writeInvitationMandat({ ...sheet, contenu: letter!.contenu })).toMatchObject({
				html: expect.stringContaining(`https://exemple.test/organisations/invitation/${jeton}"`) as string
			});
			await accept(jeton);
			expect(await maySpeak(bob)).toBe(true);
			const carol = await createPerson(instance.engine, 'Carol');
			expect(await failureOf(accept(jeton, carol))).toEqual(perimee);
		});

		test.each([
			['expirée', `expire_le = now() - interval '1 second'`],
			['retirée', 'annulee_le = now()'],
			['dont le mandat serait déjà fini', 'fin = private.today() - 1']
		])('%s ne sert plus', async (_, change) => {
			const jeton = await invite();
			await query(`update public.invitation_mandat set ${change} where organisation_id = $1`, [organisation]);
			expect(await failureOf(accept(jeton))).toEqual(perimee);
		});

		test('ne rend pas un mandat retiré après son départ ; une nouvelle le rend', async () => {
			const jeton = await invite();
			await grant('porte_parole');
			await say(ada, 'update public.mandat set revoque_le = now() where profil_id = $1', [bob.id]);
			expect(await failureOf(accept(jeton))).toEqual(perimee);
			await accept(await invite());
			expect(await maySpeak(bob)).toBe(true);
		});

		test('renvoyée à la même adresse remplace la première, majuscules comprises', async () => {
			const first = await invite('Bob@exemple.test');
			const second = await invite('bob@exemple.test');
			expect(await failureOf(accept(first))).toEqual(perimee);
			expect(await failureOf(accept(second))).toBeNull();
		});

		test('dit ce qu’elle offre, même sans compte, et rien pour un jeton inventé', async () => {
			const jeton = await invite();
			const seen = await say({ id: null }, 'select public.get_invitation_mandat($1) as offre', [jeton]);
			expect(seen[0]!.offre).toMatchObject({ organisation: 'La leur', role: 'porte_parole' });
			expect(
				(await say({ id: null }, `select public.get_invitation_mandat('0') as offre`))[0]!.offre
			).toBeNull();
		});
	});
});

describe('sur PostgreSQL, deux connexions', () => {
	const instance = useInstance('postgres');

	test('se suivent au lieu de laisser partir ensemble les deux derniers référents', async () => {
		const [ada, bob] = [
			await createPerson(instance.engine, 'Ada'),
			await createPerson(instance.engine, 'Bob')
		];
		const [row] = await as(instance.engine, ada, (tx) =>
			tx.query(`insert into public.organisation (nom, nature) values ('La leur', 'autre') returning id`)
		);
		await instance.engine.query(
			`insert into public.mandat (organisation_id, profil_id, role) values ($1, $2, 'referent')`,
			[row!.id, bob.id]
		);
		const leave = (person: { id: string }) => ({
			person,
			sql: 'update public.mandat set revoque_le = now() where profil_id = $1',
			parameters: [person.id]
		});
		expect(await speakTogether(instance, leave(ada), leave(bob))).toEqual(DERNIER);
	});
});
