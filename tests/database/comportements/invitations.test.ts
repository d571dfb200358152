import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { addMembre, createDemarche } from '../harness/demarche.ts';
import { ENGINES, useInstance } from '../harness/instance.ts';
import { as, createPerson, failureOf } from '../harness/people.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

interface Lien {
	role?: string;
	usages?: number | null;
	/** A PostgreSQL interval from now. */
	dans?: string;
	revoquee?: boolean;
}

describe.each(ENGINES)('les invitations (%s)', (engine) => {
	const instance = useInstance(engine);
	let ada: { id: string };
	let bob: { id: string };
	let demarche: string;

	beforeEach(async () => {
		ada = await createPerson(instance.engine, 'Ada');
		bob = await createPerson(instance.engine, 'Bob');
		demarche = await createDemarche(instance.engine, ada, 'membres');
	});

	async function openLien({
		role = 'contributeur',
		usages = 10,
		dans = '1 day',
		revoquee = false
	}: Lien = {}) {
		const jeton = randomBytes(32).toString('base64url');
		await instance.engine.query(
			`insert into public.invitation (demarche_id, role, jeton_hash, expire_le, usages_max, revoquee_le)
			values ($1, $2, private.hash_jeton($3), now() + $4::interval, $5, case when $6::boolean then now() end)`,
			[demarche, role, jeton, dans, usages, revoquee]
		);
		return jeton;
	}
	const accept = (person: { id: string | null }, jeton: string) =>
		as(instance.engine, person, async (tx) => {
			const [row] = await tx.query('select public.accept_invitation($1) as slug', [jeton]);
			return row!.slug;
		});
	const read = (person: { id: string | null }, jeton: string) =>
		as(instance.engine, person, async (tx) => {
			const [row] = await tx.query('select public.read_invitation($1) as lue', [jeton]);
			return row!.lue as Record<string, unknown> | null;
		});
	const remove = (person: { id: string }, by: { id: string }) =>
		as(instance.engine, by, (tx) =>
			tx.query('update public.membre set retire_le = now() where demarche_id = $1 and profil_id = $2', [
				demarche,
				person.id
			])
		);
	const roleOf = async (person: { id: string }) =>
		(
			await instance.engine.query(
				'select role from public.membre where demarche_id = $1 and profil_id = $2 and retire_le is null',
				[demarche, person.id]
			)
		)[0]?.role;
	const prepare = (person: { id: string }, lignes: Record<string, unknown>[]) =>
		as(instance.engine, person, async (tx) => {
			const [row] = await tx.query(
				`insert into public.invitation_lot (demarche_id, expire_le, lignes)
				values ($1, now() + interval '7 days', $2::jsonb) returning id`,
				[demarche, JSON.stringify(lignes)]
			);
			return String(row!.id);
		});
	const line = (adresse: string, more: Record<string, unknown> = {}) => ({
		etat: 'prete',
		ligne: 1,
		id: randomUUID(),
		adresse,
		nom: '',
		role: 'contributeur',
		college_id: null,
		jeton_hash: randomBytes(32).toString('hex'),
		...more
	});
	const send = (person: { id: string }, lot: string) =>
		as(instance.engine, person, async (tx) => {
			const [row] = await tx.query('select public.send_invitations($1) as envoyees', [lot]);
			return row!.envoyees as { adresse: string }[];
		});
	const letters = () =>
		instance.engine.query(
			`select contenu from private.courrier where genre = 'invitation' and contenu ->> 'titre' =
				(select titre from public.demarche where id = $1)`,
			[demarche]
		);

	test('vingt personnes pour cinq places : cinq entrent, quinze apprennent que c’est complet', async () => {
		const jeton = await openLien({ usages: 5 });
		const people = await Promise.all(
			Array.from({ length: 20 }, (_, i) => createPerson(instance.engine, `Personne ${i}`))
		);
		const failures = await Promise.all(people.map((person) => failureOf(accept(person, jeton))));
		expect(failures.filter((failure) => failure === null)).toHaveLength(5);
		expect(failures.filter((failure) => failure?.message === 'invitation_epuisee')).toHaveLength(15);
		const [row] = await instance.engine.query(
			`select usages, (select count(*)::int from public.membre where demarche_id = $1) as membres
			from public.invitation where demarche_id = $1`,
			[demarche]
		);
		expect(row).toEqual({ usages: 5, membres: 6 });
	});

	test.each([
		['expirée', { dans: '-1 second' }, 'invitation_expiree'],
		['révoquée', { revoquee: true }, 'invitation_revoquee']
	] as const)('une invitation %s ne sert plus et ne dit rien de la démarche', async (_, lien, message) => {
		const jeton = await openLien(lien);
		expect(await failureOf(accept(bob, jeton))).toEqual({ code: 'P0001', message });
		expect(await roleOf(bob)).toBeUndefined();
		expect(await read(bob, jeton)).toEqual({ etat: message.replace('invitation_', ''), membre: false });
	});

	test('un jeton que personne n’a reçu n’ouvre rien', async () => {
		expect(await read({ id: null }, 'x'.repeat(43))).toBeNull();
		expect(await failureOf(accept(bob, 'x'.repeat(43)))).toMatchObject({ message: 'invitation_inconnue' });
	});

	test('qui tient le jeton d’un brouillon en lit le titre, et rien d’autre de la démarche', async () => {
		await instance.engine.query(`update public.demarche set visibilite = 'brouillon' where id = $1`, [
			demarche
		]);
		const jeton = await openLien();
		const lue = (await read({ id: null }, jeton))!;
		expect(Object.keys(lue).sort()).toEqual(
			[
				'actuel',
				'adresse',
				'college',
				'etat',
				'expire_le',
				'invitant',
				'membre',
				'role',
				'slug',
				'titre'
			].sort()
		);
		expect(lue).toMatchObject({ etat: 'ouverte', slug: null, membre: false });
		// A draft stays closed to who observes it.
		await accept(bob, jeton);
		expect(await read(bob, jeton)).toMatchObject({ membre: true, slug: null });
	});

	test('accepter deux fois ne prend qu’une place', async () => {
		const jeton = await openLien({ usages: 2 });
		await accept(bob, jeton);
		await accept(bob, jeton);
		const [row] = await instance.engine.query('select usages from public.invitation where demarche_id = $1', [
			demarche
		]);
		expect(row).toEqual({ usages: 1 });
	});

	test('une invitation plus étroite ne baisse pas un rôle, une plus large l’élève', async () => {
		await addMembre(instance.engine, demarche, bob, 'contributeur');
		await accept(bob, await openLien({ role: 'observateur' }));
		expect(await roleOf(bob)).toBe('contributeur');
		await accept(bob, await openLien({ role: 'facilitateur' }));
		expect(await roleOf(bob)).toBe('facilitateur');
	});

	test('qui est membre dans un rôle plus étroit lit ce que l’invitation ajoute, et peut l’accepter', async () => {
		await addMembre(instance.engine, demarche, bob, 'contributeur');
		const wider = await openLien({ role: 'facilitateur', usages: 1 });
		expect(await read(bob, wider)).toMatchObject({
			membre: false,
			actuel: 'contributeur',
			role: 'facilitateur'
		});
		await accept(bob, wider);
		expect(await read(bob, wider)).toMatchObject({ membre: true, actuel: 'facilitateur' });
	});

	test('une personne retirée ne revient pas par un lien d’avant ; par une invitation d’après, oui', async () => {
		const before = await openLien();
		await accept(bob, before);
		await remove(bob, ada);
		expect(await failureOf(accept(bob, before))).toMatchObject({ message: 'invitation_anterieure' });
		await accept(bob, await openLien({ role: 'observateur' }));
		expect(await roleOf(bob)).toBe('observateur');
	});

	test('une personne retirée revient par une invitation renvoyée après son départ', async () => {
		const invitation = line('bob@exemple.test', { jeton_hash: sha256('avant') });
		await send(ada, await prepare(ada, [invitation]));
		await accept(bob, await openLien());
		await remove(bob, ada);
		expect(await failureOf(accept(bob, 'avant'))).toMatchObject({ message: 'invitation_anterieure' });
		await instance.engine.query(
			`update public.invitation set envoyee_le = envoyee_le - interval '1 hour' where id = $1`,
			[invitation.id]
		);
		await as(instance.engine, ada, (tx) =>
			tx.query(`select public.resend_invitation($1, now() + interval '7 days', $2)`, [
				invitation.id,
				sha256('après')
			])
		);
		await accept(bob, 'après');
		expect(await roleOf(bob)).toBe('contributeur');
	});

	test('le journal dit qui a accepté une invitation, et pas que la personne s’est accueillie elle-même', async () => {
		await accept(bob, await openLien({ role: 'observateur' }));
		await accept(bob, await openLien({ role: 'facilitateur' }));
		const rows = await instance.engine.query(
			`select action, resume from public.journal where demarche_id = $1 and acteur_id = $2 order by id`,
			[demarche, bob.id]
		);
		expect(rows).toEqual([
			{ action: 'invitation.acceptee', resume: { role: 'observateur' } },
			{ action: 'invitation.acceptee', resume: { role: 'facilitateur' } }
		]);
	});

	test('qui est parti de soi-même revient par le même lien', async () => {
		const jeton = await openLien();
		await accept(bob, jeton);
		await remove(bob, bob);
		expect(await roleOf(bob)).toBeUndefined();
		await accept(bob, jeton);
		expect(await roleOf(bob)).toBe('contributeur');
	});

	test('un lien ne fait jamais de porteur, même demandé par une porteuse', async () => {
		const asked = as(instance.engine, ada, (tx) =>
			tx.query(
				`insert into public.invitation (demarche_id, role, jeton_hash, expire_le)
				values ($1, 'porteur', $2, now() + interval '1 day')`,
				[demarche, 'a'.repeat(64)]
			)
		);
		expect(await failureOf(asked)).toMatchObject({ code: '23514' });
	});

	test('le jeton n’est dans aucune table, et son empreinte ne se lit pas', async () => {
		await openLien();
		const asked = as(instance.engine, ada, (tx) => tx.query('select jeton_hash from public.invitation'));
		expect(await failureOf(asked)).toMatchObject({ code: '42501' });
	});

	test('une liste part tout entière, une lettre par personne, sans adresse dans le journal', async () => {
		const lot = await prepare(ada, [
			line('un@exemple.test'),
			line('deux@exemple.test'),
			{ ...line('trois@exemple.test'), etat: 'double' }
		]);
		const sent = await send(ada, lot);
		expect(sent.map(({ adresse }) => adresse).sort()).toEqual(['deux@exemple.test', 'un@exemple.test']);
		expect(await letters()).toHaveLength(2);
		const rows = await instance.engine.query(
			`select resume from public.journal where demarche_id = $1 and action = 'invitation.envoyee'`,
			[demarche]
		);
		expect(rows).toEqual([{ resume: { role: 'contributeur', nombre: 2 } }]);
		expect(await failureOf(send(ada, lot))).toMatchObject({ message: 'liste_perdue' });
	});

	test('une ligne qui ne va pas, et rien ne part', async () => {
		const wrong = line('deux@exemple.test', { jeton_hash: 'court' });
		const lot = await prepare(ada, [line('un@exemple.test'), wrong]);
		expect(await failureOf(send(ada, lot))).toMatchObject({ code: '23514' });
		expect(await letters()).toHaveLength(0);
		const rows = await instance.engine.query('select from public.invitation where demarche_id = $1', [
			demarche
		]);
		expect(rows).toHaveLength(0);
	});

	test('qui facilite n’invite pas à faciliter, même par une liste écrite à la main', async () => {
		const carla = await createPerson(instance.engine, 'Carla');
		await addMembre(instance.engine, demarche, carla, 'facilitateur');
		const lot = await prepare(carla, [line('un@exemple.test', { role: 'facilitateur' })]);
		expect(await failureOf(send(carla, lot))).toMatchObject({ message: 'role_insuffisant' });
		expect(await send(carla, await prepare(carla, [line('un@exemple.test')]))).toHaveLength(1);
	});

	test('qui est déjà membre ou déjà invité est dit, qui a seulement un compte ne l’est pas', async () => {
		await addMembre(instance.engine, demarche, bob, 'contributeur');
		await send(ada, await prepare(ada, [line('un@exemple.test')]));
		const carla = await createPerson(instance.engine, 'Carla');
		const known = await as(instance.engine, ada, (tx) =>
			tx.query('select * from public.check_adresses($1, $2::jsonb)', [
				demarche,
				JSON.stringify([`${bob.id}@exemple.test`, 'un@exemple.test', `${carla.id}@exemple.test`])
			])
		);
		expect(known).toEqual([
			{ adresse: `${bob.id}@exemple.test`, etat: 'membre' },
			{ adresse: 'un@exemple.test', etat: 'invitee' }
		]);
		// Between the report and the confirmation, they came in by themselves.
		expect(
			await send(ada, await prepare(ada, [line(`${bob.id}@exemple.test`), line('un@exemple.test')]))
		).toEqual([]);
	});

	test('renvoyer demande cinq minutes, puis prolonge et envoie une seconde lettre', async () => {
		await send(ada, await prepare(ada, [line('un@exemple.test')]));
		const resend = () =>
			as(instance.engine, ada, (tx) =>
				tx.query(
					`select public.resend_invitation(id, now() + interval '30 days', $2) from public.invitation where demarche_id = $1`,
					[demarche, 'c'.repeat(64)]
				)
			);
		expect(await failureOf(resend())).toMatchObject({ message: 'renvoi_trop_tot' });
		await instance.engine.query(
			`update public.invitation set envoyee_le = now() - interval '1 hour' where demarche_id = $1`,
			[demarche]
		);
		await resend();
		expect(await letters()).toHaveLength(2);
		const [row] = await instance.engine.query(
			`select expire_le > now() + interval '29 days' as prolongee from public.invitation where demarche_id = $1`,
			[demarche]
		);
		expect(row).toEqual({ prolongee: true });
	});

	test('une invitation expirée laisse la place à une nouvelle', async () => {
		await send(ada, await prepare(ada, [line('un@exemple.test')]));
		await instance.engine.query(
			`update public.invitation set expire_le = now() - interval '1 hour' where demarche_id = $1`,
			[demarche]
		);
		expect(await send(ada, await prepare(ada, [line('un@exemple.test')]))).toHaveLength(1);
	});

	test('un an après sa fin, une adresse invitée n’est plus gardée ; une liste jamais envoyée, un jour', async () => {
		const addressed = async (adresse: string, ended: string) =>
			instance.engine.query(
				`insert into public.invitation (demarche_id, role, adresse, jeton_hash, usages_max, expire_le, acceptee_le, revoquee_le)
				values ($1, 'contributeur', $2, private.hash_jeton($1::uuid::text || $2), 1,
					now() + case when $3 = 'expire' then interval '-366 days' else interval '1 day' end,
					case when $3 = 'acceptee' then now() - interval '366 days' end,
					case when $3 = 'revoquee' then now() - interval '366 days' end)`,
				[demarche, adresse, ended]
			);
		for (const ended of ['expire', 'acceptee', 'revoquee', 'rien'])
			await addressed(`${ended}@exemple.test`, ended);
		await openLien({ dans: '-366 days' });
		const lot = await prepare(ada, [line('un@exemple.test')]);
		await instance.engine.query(`update public.invitation_lot set cree_le = now() - interval '25 hours'`);
		await instance.engine.query('select private.forget_courriers()');
		expect(
			await instance.engine.query('select adresse from public.invitation where demarche_id = $1 order by 1', [
				demarche
			])
		).toEqual([{ adresse: 'rien@exemple.test' }, { adresse: null }]);
		expect(await failureOf(send(ada, lot))).toMatchObject({ message: 'liste_perdue' });
	});

	test('on n’invite pas plus de 5 000 personnes par jour', async () => {
		await instance.engine.query(
			`insert into public.invitation (demarche_id, role, adresse, jeton_hash, expire_le, usages_max, cree_par)
			select $1, 'contributeur', 'n' || n || '@exemple.test', private.hash_jeton($1::uuid::text || n), now() + interval '1 day', 1, $2
			from generate_series(1, 5000) n`,
			[demarche, ada.id]
		);
		const lot = await prepare(ada, [line('de-trop@exemple.test')]);
		expect(await failureOf(send(ada, lot))).toMatchObject({ message: 'envois_du_jour' });
	});
});
