import { beforeEach, describe, expect, test } from 'vitest';
import { advance } from '../../../src/lib/server/importation/advance.ts';
import { check } from '../../../src/lib/server/importation/check.ts';
import { lastWord } from '../../../src/lib/server/importation/last-word.ts';
import { readReceived, receive } from '../../../src/lib/server/importation/receive.ts';
import { signWith } from '../../../src/lib/server/mail/sign.ts';
import { rulesFor } from '../../../src/lib/server/importation/rules.ts';
import * as importations from '../../../src/lib/server/data/importations.ts';
import { Territoires } from '../../../src/lib/server/territoires/territoires.ts';
import { createDemarche, etapeOf } from '../harness/demarche.ts';
import { ENGINES, useInstance } from '../harness/instance.ts';
import { createPerson } from '../harness/people.ts';

const territoires = new Territoires();

describe.each(ENGINES)('importer un fichier de contributions (%s)', (engine) => {
	const instance = useInstance(engine);
	let supabase: ReturnType<typeof instance.as>;
	let demarche: string;
	let etape: string;

	beforeEach(async () => {
		const ada = await createPerson(instance.engine, 'Ada');
		supabase = instance.as(ada);
		demarche = await createDemarche(instance.engine, ada, 'public');
		etape = await etapeOf(instance.engine, demarche, 'diagnostic');
		await instance.engine.query(`update public.etape set etat = 'ouverte' where id = $1`, [etape]);
	});

	/** Receives and reads a file, and answers the import with what its lines are judged by. */
	async function bring(text: string) {
		const received = await receive(supabase, demarche, new File([text], 'avis.csv'));
		if ('refus' in received) throw new Error(received.refus);
		expect(await readReceived(supabase, demarche, received.id, etape)).toBeNull();
		return judged(received.id);
	}
	async function judged(id: string) {
		const importation = (await importations.get(supabase, demarche, id))!;
		const rules = rulesFor({
			choix: importation.choix,
			themes: [],
			colleges: [],
			territoires,
			sign: signWith('un secret')
		});
		const bilan = await lastWord(check(supabase, demarche, importation, rules));
		await importations.update(supabase, id, { bilan, etat: 'verifiee' });
		return { importation, rules, bilan };
	}
	const contributions = async () =>
		(
			await instance.engine.query(
				`select count(*)::int as n from public.contribution where demarche_id = $1 and etat = 'publiee'`,
				[demarche]
			)
		)[0]!.n;
	const FILE = [
		'texte;source',
		...Array.from({ length: 1500 }, (_, n) => `Le besoin numéro ${n};R${n % 7}`)
	].join('\n');

	test('un fichier de deux lots entre lot après lot, et le journal le dit une fois', async () => {
		const { importation, rules, bilan } = await bring(FILE);
		expect(bilan).toMatchObject({ pretes: 1500, deja: 0, doubles: 0, erreurs: 0 });
		expect(await advance(supabase, importation, rules)).toEqual({
			etat: 'en_cours',
			faites: 1000,
			importees: 1000
		});
		// A lot that was asked for twice is done once.
		expect(await advance(supabase, importation, rules)).toEqual({
			etat: 'en_cours',
			faites: 1000,
			importees: 1000
		});
		expect(await advance(supabase, { ...importation, faites: 1000 }, rules)).toEqual({
			etat: 'finie',
			faites: 1500,
			importees: 1500
		});
		expect(await contributions()).toBe(1500);
		const journal = await instance.engine.query(
			`select action, resume from public.journal where demarche_id = $1 and action like 'contribution.%'`,
			[demarche]
		);
		expect(journal).toEqual([{ action: 'contribution.importees', resume: { nombre: 1500 } }]);
	});

	test('le même fichier, une seconde fois, n’apporte rien', async () => {
		const first = await bring('texte;source\nUn;a\nDeux;b\nUn;a\n');
		expect(first.bilan).toMatchObject({ pretes: 2, doubles: 1 });
		await advance(supabase, first.importation, first.rules);
		const again = await bring('texte;source\nUn;a\nDeux;b\nUn;a\nTrois;c\n');
		expect(again.bilan).toMatchObject({ pretes: 1, deja: 3, doubles: 0 });
		expect(await advance(supabase, again.importation, again.rules)).toMatchObject({ importees: 1 });
		expect(await contributions()).toBe(3);
	});

	test('annulé au milieu, il n’en reste rien, et le fichier peut revenir', async () => {
		const { importation, rules } = await bring(FILE);
		await advance(supabase, importation, rules);
		expect(await contributions()).toBe(1000);
		expect(await importations.remove(supabase, importation.id)).toEqual({ done: true });
		expect(await contributions()).toBe(0);
		expect(await importations.get(supabase, demarche, importation.id)).toBeNull();
		const again = await bring(FILE);
		expect(again.bilan).toMatchObject({ pretes: 1500, deja: 0 });
	});

	test('pendant qu’on le retire, un lot en route n’ajoute plus rien', async () => {
		const { importation, rules } = await bring(FILE);
		await advance(supabase, importation, rules);
		const some = await supabase.rpc('remove_importation', { p_importation: importation.id, p_most: 300 });
		expect(some.data).toBe(false);
		expect(await advance(supabase, { ...importation, faites: 1000 }, rules)).toMatchObject({
			etat: 'en_retrait'
		});
		expect(await contributions()).toBe(700);
	});

	test('une ligne à corriger le dit, avec son numéro, et les autres entrent', async () => {
		const { importation, rules, bilan } = await bring('texte;genre\nUn;constat\n;besoin\nTrois;rumeur\n');
		expect(bilan).toMatchObject({
			pretes: 1,
			erreurs: 2,
			premieres: [
				{ numero: 3, probleme: 'vide', ecrit: '' },
				{ numero: 4, probleme: 'nature_inconnue', ecrit: 'rumeur' }
			]
		});
		expect(await advance(supabase, importation, rules)).toMatchObject({ etat: 'finie', importees: 1 });
	});

	test('une étape fermée entre-temps refuse le lot, et rien n’en est importé', async () => {
		const { importation, rules } = await bring('texte\nUn\n');
		await instance.engine.query(`update public.etape set etat = 'close' where id = $1`, [etape]);
		expect(await advance(supabase, importation, rules)).toEqual({ refus: 'saisie_fermee' });
		expect(await contributions()).toBe(0);
	});

	test('un nouveau fichier prend la place de celui qu’on n’a pas importé', async () => {
		const first = await bring('texte\nUn\n');
		await bring('texte\nDeux\n');
		expect(await importations.get(supabase, demarche, first.importation.id)).toBeNull();
	});
});
