import { beforeAll, describe, expect, test } from 'vitest';
import * as invitations from '../../../src/lib/server/data/invitations.ts';
import * as lots from '../../../src/lib/server/data/lots.ts';
import * as membres from '../../../src/lib/server/data/membres.ts';
import type { Supabase } from '../../../src/lib/server/data/client.ts';
import { createDemarche } from '../harness/demarche.ts';
import { ENGINES, useInstance } from '../harness/instance.ts';
import { createPerson } from '../harness/people.ts';

// The API gives a thousand rows at most, whatever is asked: what is counted and listed must not stop there.

describe.each(ENGINES)('une démarche très suivie (%s)', (engine) => {
	const instance = useInstance(engine);
	let ada: { id: string };
	let demarche: string;
	let supabase: Supabase;

	beforeAll(async () => {
		ada = await createPerson(instance.engine, 'Ada');
		demarche = await createDemarche(instance.engine, ada, 'membres');
		supabase = instance.as(ada);
		await instance.engine.query(
			`insert into auth.users (id, email, raw_user_meta_data)
			select gen_random_uuid(), 'm' || n || '@exemple.test', jsonb_build_object('nom', 'Membre ' || n)
			from generate_series(1, 1200) n`
		);
		await instance.engine.query(
			`insert into public.membre (demarche_id, profil_id, role)
			select $1, id, 'contributeur' from auth.users where email like 'm%@exemple.test'`,
			[demarche]
		);
		await instance.engine.query(
			`insert into public.invitation (demarche_id, role, jeton_hash, expire_le, cree_le)
			values ($1, 'contributeur', private.hash_jeton('lien'), now() + interval '1 day', now() - interval '1 year')`,
			[demarche]
		);
		await instance.engine.query(
			`insert into public.invitation (demarche_id, role, adresse, jeton_hash, expire_le, usages_max)
			select $1, 'contributeur', 'i_' || n || '@exemple.test', private.hash_jeton(n::text), now() + interval '1 day', 1
			from generate_series(1, 1200) n`,
			[demarche]
		);
	});

	test('tous ses membres sont listés et comptés, qui la porte d’abord', async () => {
		const list = await membres.list(supabase, demarche);
		expect(list).toHaveLength(1201);
		expect(new Set(list.map(({ profil_id }) => profil_id)).size).toBe(1201);
		expect(list[0]).toMatchObject({ profil_id: ada.id, role: 'porteur', profil: { nom: 'Ada' } });
		expect((await membres.count(supabase, demarche)).sort((a, b) => a.nombre - b.nombre)).toEqual([
			{ college_id: null, role: 'porteur', nombre: 1 },
			{ college_id: null, role: 'contributeur', nombre: 1200 }
		]);
		const stranger = await createPerson(instance.engine, 'Bob');
		expect(await membres.count(instance.as(stranger), demarche)).toEqual([]);
		expect(await membres.listTeam(supabase, demarche)).toHaveLength(1);
		const last = list.at(-1)!;
		expect(await membres.get(supabase, demarche, last.profil_id)).toEqual(last);
	});

	test('une longue liste corrigée redonne chaque personne déjà connue, sans en perdre', async () => {
		const adresses = Array.from({ length: 2500 }, (_, i) =>
			i % 2 ? `i_${(i + 1) / 2}@exemple.test` : `m${i / 2 + 1}@exemple.test`
		);
		const known = await lots.check(supabase, demarche, adresses);
		const count = (etat: string) => [...known.values()].filter((one) => one === etat).length;
		expect([count('membre'), count('invitee')]).toEqual([1200, 1200]);
	});

	test('un vieux lien se trouve toujours, pour être révoqué', async () => {
		const [lien, ...others] = await invitations.listLiens(supabase, demarche);
		expect(others).toEqual([]);
		expect(await invitations.get(supabase, demarche, lien!.id)).toMatchObject({ adresse: null });
		expect(await invitations.revoke(supabase, demarche, lien!.id, true)).toBeNull();
	});

	test('les invitations par courriel se lisent page par page, ou se cherchent', async () => {
		const page = await invitations.listMailed(supabase, demarche, { from: 1100, most: 200 });
		expect([page.count, page.list.length]).toEqual([1200, 100]);
		expect((await invitations.listMailed(supabase, demarche, { from: 5000 })).list).toEqual([]);
		const found = await invitations.listMailed(supabase, demarche, { contains: 'I_119' });
		expect(found.list.map(({ adresse }) => adresse).sort()).toEqual(
			['119', ...Array.from({ length: 10 }, (_, i) => `119${i}`)].map((n) => `i_${n}@exemple.test`).sort()
		);
		const none = ['i*7', 'i%7', 'iX119'].map((contains) =>
			invitations.listMailed(supabase, demarche, { contains })
		);
		expect((await Promise.all(none)).map(({ count }) => count)).toEqual([0, 0, 0]);
	});
});
