import { randomUUID } from 'node:crypto';
import pino from 'pino';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Call } from '../../../src/lib/server/jobs/courriers.ts';
import { Outbox, PACE } from '../../../src/lib/server/jobs/outbox.ts';
import type { Mail, Mailer } from '../../../src/lib/server/mail/mailer.ts';
import { signWith } from '../../../src/lib/server/mail/sign.ts';
import { callPrivate } from '../../../src/lib/server/embedded/call.ts';
import { ENGINES, useInstance } from '../harness/instance.ts';
import { createPerson } from '../harness/people.ts';

const log = pino({ level: 'silent' });
const origin = 'https://exemple.test';
const sign = signWith('secret');
const writers = {
	essai: ({ contenu, langue }: { contenu: unknown; langue: string }) => ({
		subject: `${langue} ${(contenu as { mot: string }).mot}`,
		html: '<p>Bonjour</p>'
	}),
	vide: () => ({ closed: 'sans_objet' as const })
};

describe.each(ENGINES)('la boîte d’envoi (%s)', (engine) => {
	const instance = useInstance(engine);
	let ada: { id: string };
	let sent: Mail[];

	beforeEach(async () => {
		await instance.engine.exec('delete from private.courrier');
		ada = await createPerson(instance.engine, 'Ada');
		sent = [];
	});

	const call: Call = (name, parameters) => callPrivate(instance.engine, name, parameters);
	const keep: Mailer = { send: async (mail) => void sent.push(mail) };
	const open = (mail: Mailer = keep, pace = PACE) =>
		new Outbox({ call, mail, writers, origin, sign, log, pace });

	const post = async (
		mot: string,
		profil: string | null = ada.id,
		adresse: string | null = null,
		genre = 'essai'
	) =>
		instance.engine.query('select private.post_courrier($1, $2, $3, $4, $5::jsonb) as id', [
			mot,
			profil,
			adresse,
			genre,
			JSON.stringify({ mot })
		]);
	const rows = () =>
		instance.engine.query(
			`select essais, envoye_le is not null as envoye, abandonne_le is not null as abandonne, erreur, contenu, adresse,
				round(extract(epoch from a_envoyer_apres - now()))::integer as attente
			from private.courrier order by cree_le`
		);
	const makeDue = () =>
		instance.engine.exec(`update private.courrier set a_envoyer_apres = now() - interval '1 second'`);

	test('porte une lettre à l’adresse du compte, dans sa langue, et oublie ce qu’elle disait', async () => {
		await instance.engine.query(`update public.profil_prive set langue = 'en' where profil_id = $1`, [
			ada.id
		]);
		await post('bonjour');
		await open().look();
		expect(sent).toMatchObject([{ to: `${ada.id}@exemple.test`, subject: 'en bonjour' }]);
		expect(await rows()).toMatchObject([{ envoye: true, essais: 1, erreur: null, contenu: {} }]);
	});

	test('écrit aussi à qui n’a pas de compte, sans garder l’adresse', async () => {
		await post('invitation', null, 'jeanne@exemple.test');
		await open().look();
		expect(sent).toMatchObject([{ to: 'jeanne@exemple.test', subject: 'fr invitation' }]);
		expect(await rows()).toMatchObject([{ envoye: true, adresse: 'j…@exemple.test' }]);
	});

	test('ne poste pas deux fois le même évènement', async () => {
		await post('une fois');
		const [again] = await post('une fois');
		expect(again!.id).toBeNull();
		await open().look();
		await post('une fois');
		await open().look();
		expect(sent).toHaveLength(1);
	});

	test('garde la lettre quand le serveur refuse, dit pourquoi sans l’adresse, et réessaie plus tard', async () => {
		await post('patience');
		let isAway = true;
		const outbox = open({
			send: async (mail) => {
				if (isAway) throw new Error(`451 <${mail.to}> try later`);
				sent.push(mail);
			}
		});
		await outbox.look();
		const [row] = await rows();
		expect(row).toMatchObject({ envoye: false, abandonne: false, essais: 1, contenu: { mot: 'patience' } });
		expect(row!.erreur).toBe(`451 <${ada.id[0]}…@exemple.test> try later`);
		expect(row!.attente).toBeGreaterThan(40);
		expect(await outbox.count()).toMatchObject({ attente: 0, erreur: 1, envoye: 0 });
		await outbox.look();
		expect((await rows())[0]!.essais).toBe(1);

		isAway = false;
		await makeDue();
		await outbox.look();
		expect(sent).toHaveLength(1);
		expect(await rows()).toMatchObject([{ envoye: true, essais: 2, erreur: null }]);
		await outbox.stop();
	});

	test('abandonne au bout de deux jours et garde la raison et la lettre', async () => {
		await post('en vain');
		await instance.engine.exec('update private.courrier set essais = 13');
		await open({ send: () => Promise.reject(new Error('connect ECONNREFUSED')) }).look();
		expect(await rows()).toMatchObject([
			{ abandonne: true, erreur: 'connect ECONNREFUSED', contenu: { mot: 'en vain' } }
		]);
		await makeDue();
		await open().look();
		expect(sent).toEqual([]);
	});

	test.each([
		['le compte est supprimé', 'essai', 'sans_destinataire', true],
		['elle n’a plus rien à dire', 'vide', 'sans_objet', false]
	])('ferme une lettre quand %s', async (_, genre, erreur, leaves) => {
		await post('adieu', ada.id, null, genre);
		if (leaves) await instance.engine.query('delete from auth.users where id = $1', [ada.id]);
		await open().look();
		expect(sent).toEqual([]);
		expect(await rows()).toMatchObject([{ abandonne: true, erreur, contenu: {} }]);
	});

	test('n’essaie pas sans fin une lettre que cette version ne sait pas écrire', async () => {
		await post('plus tard', ada.id, null, 'inconnu');
		await open().look();
		expect(await rows()).toMatchObject([
			{ abandonne: true, erreur: 'genre_inconnu', contenu: { mot: 'plus tard' } }
		]);
	});

	test('un serveur muet ne bloque pas la boîte, et sa réponse tardive est notée', async () => {
		await post('muet');
		const answer = Promise.withResolvers<void>();
		const outbox = open({ send: () => answer.promise }, { ...PACE, deadline: 50 });
		await outbox.look();
		expect(await rows()).toMatchObject([{ envoye: false, erreur: 'the mail server did not answer in time' }]);
		answer.resolve();
		await expect.poll(rows).toMatchObject([{ envoye: true, erreur: null }]);
		await outbox.stop();
	});

	test('plusieurs processus se partagent les lettres, chacune ne part qu’une fois', async () => {
		for (let i = 0; i < 23; i++) await post(`lettre ${i}`);
		const outboxes = [open(), open(), open()];
		await Promise.all(outboxes.map((outbox) => outbox.look()));
		expect(new Set(sent.map(({ subject }) => subject)).size).toBe(23);
		expect(sent).toHaveLength(23);
	});

	test('ce qu’un processus arrêté tenait repart quand son bail est fini, et pas avant', async () => {
		await post('reprise');
		expect(await call('claim_courriers', { p_nombre: 5, p_bail: 180 })).toHaveLength(1);
		await open().look();
		expect(sent).toEqual([]);
		await instance.engine.exec(`update private.courrier set reserve_jusqu_a = now() - interval '1 second'`);
		await open().look();
		expect(sent).toHaveLength(1);
		expect(await rows()).toMatchObject([{ envoye: true, essais: 2 }]);
	});

	test('celui dont le bail est fini ne défait pas ce qu’un autre a noté', async () => {
		await post('deux mains');
		const [old] = (await call('claim_courriers', { p_nombre: 1, p_bail: 0 })) as {
			id: string;
			essai: number;
		}[];
		await open().look();
		await call('settle_courrier', {
			p_courrier: old!.id,
			p_essai: old!.essai,
			p_issue: 'plus_tard',
			p_erreur: 'trop tard',
			p_attente: 0
		});
		expect(await rows()).toMatchObject([{ envoye: true, erreur: null }]);
	});

	test('la base absente un instant après l’envoi ne fait pas partir la lettre deux fois', async () => {
		await post('une seule');
		let failures = 2;
		const shaky: Call = (name, parameters) =>
			name === 'settle_courrier' && failures-- > 0
				? Promise.reject(new Error('away'))
				: call(name, parameters);
		const outbox = new Outbox({
			call: shaky,
			mail: keep,
			writers,
			origin,
			sign,
			log,
			pace: { ...PACE, least: 5 }
		});
		await outbox.look();
		expect(sent).toHaveLength(1);
		expect(await rows()).toMatchObject([{ envoye: true }]);
		await outbox.stop();
	});

	test('chaque essai d’une lettre porte le même numéro de message', async () => {
		await post('numéro');
		const outbox = open({
			send: async (mail) => {
				sent.push(mail);
				if (sent.length === 1) throw new Error('451 try later');
			}
		});
		await outbox.look();
		await makeDue();
		await outbox.look();
		expect(sent[0]!.messageId).toMatch(/^<[0-9a-f-]{36}@exemple\.test>$/);
		expect(sent[1]!.messageId).toBe(sent[0]!.messageId);
		await outbox.stop();
	});

	test('réveillée, elle regarde d’elle-même ; arrêtée, elle ne prend plus rien', async () => {
		const outbox = open(keep, { ...PACE, least: 5 });
		await post('réveil');
		outbox.wake();
		await expect.poll(() => sent.length).toBe(1);
		await outbox.stop();
		await post('trop tard');
		outbox.wake();
		await outbox.look();
		expect(sent).toHaveLength(1);
	});

	test('oublie ce que disait une lettre abandonnée depuis un mois, et la lettre après un an', async () => {
		await post('vieille', null, 'jeanne@exemple.test');
		const age = (days: number) =>
			instance.engine.exec(`update private.courrier set abandonne_le = now() - interval '${days} days'`);
		await age(31);
		await call('forget_courriers', {});
		expect(await rows()).toMatchObject([{ contenu: {}, adresse: 'j…@exemple.test' }]);
		await age(366);
		await call('forget_courriers', {});
		expect(await rows()).toEqual([]);
	});

	test('une personne ne peut pas poster de lettre', async () => {
		for (const key of [undefined, instance.secrets.secret_key]) {
			const { error } = await instance
				.client(key)
				.rpc('post_courrier' as never, { p_cle: randomUUID() } as never);
			expect(error).not.toBeNull();
		}
	});
});
