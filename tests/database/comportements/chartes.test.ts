import { beforeEach, describe, expect, test } from 'vitest';
import { addMembre, createDemarche, etapeOf } from '../harness/demarche.ts';
import { ENGINES, useInstance } from '../harness/instance.ts';
import { as, createPerson, failureOf } from '../harness/people.ts';
import { speakTogether } from '../harness/two-connections.ts';

const refused = (message: string) => ({ code: 'P0001', message });
const PUBLISH = `select public.publish_charte($1, (select modifie_le from public.charte_version
	where demarche_id = $1 and publiee_le is null))`;

describe.each(ENGINES)('la charte d’une démarche (%s)', (engine) => {
	const instance = useInstance(engine);
	let ada: { id: string };
	let bob: { id: string };
	let demarche: string;
	let organisation: string;

	beforeEach(async () => {
		ada = await createPerson(instance.engine, 'Ada');
		bob = await createPerson(instance.engine, 'Bob');
		demarche = await createDemarche(instance.engine, ada, 'public');
		await addMembre(instance.engine, demarche, bob, 'contributeur');
		const [row] = await instance.engine.query(
			`insert into public.organisation (nom, nature) values ('Le Menhir', 'association') returning id`
		);
		organisation = String(row!.id);
	});

	const say = (person: { id: string }, sql: string, parameters: unknown[]) =>
		as(instance.engine, person, (tx) => tx.query(sql, parameters));
	const write = (decision: string) =>
		say(ada, 'insert into public.charte_version (demarche_id, decision) values ($1, $2)', [
			demarche,
			decision
		]);
	const publish = () => say(ada, PUBLISH, [demarche]);
	const newest = async () =>
		(
			await instance.engine.query(
				'select * from public.charte_version where demarche_id = $1 order by numero desc nulls last limit 1',
				[demarche]
			)
		)[0]!;
	const grant = (dates: string) =>
		instance.engine.query(
			`insert into public.mandat (organisation_id, profil_id, debut, fin) select $1, $2, ${dates}`,
			[organisation, bob.id]
		);
	const sign = async (version?: unknown) =>
		failureOf(say(bob, 'select public.sign_charte($1, $2)', [version ?? (await newest()).id, organisation]));
	const signatures = () =>
		instance.engine.query(
			`select v.numero, s.profil_id, s.retiree_le is not null as retiree from public.charte_signature s
			join public.charte_version v on v.id = s.version_id where s.demarche_id = $1 order by s.signee_le`,
			[demarche]
		);

	test('les versions se suivent, et chacune garde le niveau promis pour chaque étape', async () => {
		await write('Le conseil décide');
		await publish();
		await say(ada, `update public.etape set niveau = 'information' where id = $1`, [
			await etapeOf(instance.engine, demarche, 'debat')
		]);
		expect(await newest()).toMatchObject({
			numero: 1,
			publiee_par: ada.id,
			niveaux: { debat: 'concertation' }
		});
		await write('Le comité décide');
		await publish();
		expect(await newest()).toMatchObject({ numero: 2, niveaux: { debat: 'information' } });
	});

	test('une version publiée ne change plus, même par la clé secrète de personne', async () => {
		await write('Le conseil décide');
		await publish();
		await say(ada, `update public.charte_version set decision = 'Autre' where demarche_id = $1`, [demarche]);
		expect(await newest()).toMatchObject({ decision: 'Le conseil décide' });
	});

	test('publier ce que l’on n’a pas lu, rien, ou du vide est refusé', async () => {
		const late = say(ada, `select public.publish_charte($1, '2020-01-01')`, [demarche]);
		expect(await failureOf(late)).toEqual(refused('charte_sans_brouillon'));
		await write('  ');
		expect(await failureOf(publish())).toEqual(refused('charte_vide'));
		const unseen = say(ada, `select public.publish_charte($1, '2020-01-01')`, [demarche]);
		expect(await failureOf(unseen)).toEqual(refused('modifie_entre_temps'));
	});

	test.each([
		['terminé hier', 'current_date - 30, current_date - 1', 'mandat_requis'],
		['qui commence demain', 'current_date + 1, null::date', 'mandat_requis'],
		['qui finit aujourd’hui', 'current_date - 30, current_date', null],
		['sans fin', 'current_date, null::date', null]
	])('signer avec un mandat %s', async (_, dates, code) => {
		await write('Le conseil décide');
		await publish();
		await grant(dates);
		expect(await sign()).toEqual(code && refused(code));
		expect(await signatures()).toHaveLength(code ? 0 : 1);
	});

	test('un mandat révoqué ne signe plus, mais ce qui a été signé reste', async () => {
		await write('Le conseil décide');
		await publish();
		await grant('current_date, null::date');
		expect(await sign()).toBeNull();
		await instance.engine.query('update public.mandat set revoque_le = now() where profil_id = $1', [bob.id]);
		await write('Le comité décide');
		await publish();
		expect(await sign()).toEqual(refused('mandat_requis'));
		expect(await signatures()).toEqual([{ numero: 1, profil_id: bob.id, retiree: false }]);
	});

	test('on ne signe qu’une fois, et seulement la version en vigueur', async () => {
		await write('Le conseil décide');
		await publish();
		await grant('current_date, null::date');
		const { id: first } = await newest();
		expect(await sign()).toBeNull();
		expect(await sign()).toEqual(refused('charte_deja_signee'));
		await write('Le comité décide');
		await publish();
		expect(await sign(first)).toEqual(refused('charte_remplacee'));
		expect(await sign()).toBeNull();
		expect((await signatures()).map(({ numero }) => numero)).toEqual([1, 2]);
	});

	test('une signature retirée laisse sa trace, et l’organisation peut signer de nouveau', async () => {
		await write('Le conseil décide');
		await publish();
		await grant('current_date, null::date');
		await sign();
		const [row] = await instance.engine.query(
			'select id from public.charte_signature where demarche_id = $1',
			[demarche]
		);
		const withdraw = (person: { id: string }) =>
			failureOf(say(person, 'select public.withdraw_signature($1)', [row!.id]));
		expect(await withdraw(ada)).toEqual(refused('mandat_requis'));
		expect(await withdraw(bob)).toBeNull();
		expect(await withdraw(bob)).toBeNull();
		expect(await sign()).toBeNull();
		expect((await signatures()).map(({ retiree }) => retiree)).toEqual([true, false]);
		const told = await instance.engine.query(
			`select action, resume from public.journal where demarche_id = $1 and action like 'charte.%' order by id`,
			[demarche]
		);
		const resume = { numero: 1, organisation: 'Le Menhir' };
		expect(told).toEqual([
			{ action: 'charte.publiee', resume: { numero: 1 } },
			{ action: 'charte.signee', resume },
			{ action: 'charte.signature_retiree', resume },
			{ action: 'charte.signee', resume }
		]);
	});
});

describe('sur PostgreSQL, deux connexions', () => {
	const instance = useInstance('postgres');

	test('qui publient en même temps font une seule version', async () => {
		const person = await createPerson(instance.engine, 'Ada');
		const demarche = await createDemarche(instance.engine, person);
		await as(instance.engine, person, (tx) =>
			tx.query(`insert into public.charte_version (demarche_id, decision) values ($1, 'Le conseil')`, [
				demarche
			])
		);
		const publish = { person, sql: PUBLISH, parameters: [demarche] };
		expect(await speakTogether(instance, publish, publish)).toEqual(refused('charte_sans_brouillon'));
		expect(await instance.engine.query('select numero from public.charte_version')).toEqual([{ numero: 1 }]);
	});
});
