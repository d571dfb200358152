import { expect, describe, test } from 'vitest';
import * as positions from '../../../src/lib/server/data/positions.ts';
import { createDemarche } from '../harness/demarche.ts';
import { ENGINES, useInstance } from '../harness/instance.ts';
import { createPerson } from '../harness/people.ts';

describe.each(ENGINES)('les positions d’une organisation (%s)', (engine) => {
	const instance = useInstance(engine);

	test('ses signatures et ses sièges, dans les seules démarches que la personne peut lire', async () => {
		const ada = await createPerson(instance.engine, 'Ada');
		const [row] = await instance.engine.query(
			`insert into public.organisation (nom, nature) values ('Le Menhir', 'association') returning id`
		);
		const organisation = String(row!.id);
		const sign = (demarche: string, numero: number, retiree: string | null = null) =>
			instance.engine.query(
				`with v as (insert into public.charte_version (demarche_id, numero, publiee_le, niveaux) values ($1, $2, now(), '{}') returning id)
				insert into public.charte_signature (demarche_id, version_id, organisation_id, retiree_le) select $1, id, $3, $4::timestamptz from v`,
				[demarche, numero, organisation, retiree]
			);
		const sit = (demarche: string, nom: string) =>
			instance.engine.query(
				`with i as (insert into public.instance (demarche_id, nom, role) values ($1, $2, 'decide') returning id)
				insert into public.instance_organisation (demarche_id, instance_id, organisation_id) select $1, id, $3 from i`,
				[demarche, nom, organisation]
			);
		const ouverte = await createDemarche(instance.engine, ada, 'public');
		const brouillon = await createDemarche(instance.engine, ada, 'brouillon');
		for (const [numero, retiree] of [[1], [2], [3, '2026-01-01']] as const)
			await sign(ouverte, numero, retiree);
		await sit(ouverte, 'Comité de pilotage');
		await sign(brouillon, 1, '2026-01-01');
		await sit(brouillon, 'Comité discret');

		const seen = async (client = instance.client()) =>
			(await positions.list(client, organisation)).map(({ charte, sieges }) => ({
				charte: charte?.numero ?? null,
				sieges: sieges.map(({ nom, role }) => `${nom} ${role}`)
			}));
		const publique = { charte: 2, sieges: ['Comité de pilotage decide'] };
		expect(await seen()).toEqual([publique]);
		expect(await seen(instance.as(ada))).toEqual([
			publique,
			{ charte: null, sieges: ['Comité discret decide'] }
		]);
		expect(await positions.list(instance.client(), ouverte)).toEqual([]);
	});
});
