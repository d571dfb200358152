import { describe, expect, test } from 'vitest';
import * as portages from '../../../src/lib/server/data/portages.ts';
import { createDemarche } from '../harness/demarche.ts';
import { ENGINES, useInstance } from '../harness/instance.ts';
import { as, createPerson } from '../harness/people.ts';

describe.each(ENGINES)('porter une démarche (%s)', (engine) => {
	const instance = useInstance(engine);

	test('le même choix envoyé deux fois n’inscrit qu’une fois, et ce qui était inscrit garde son rang', async () => {
		const ada = await createPerson(instance.engine, 'Ada');
		const client = instance.as(ada);
		const demarche = await createDemarche(instance.engine, ada);
		const rows = await as(instance.engine, ada, (tx) =>
			tx.query(
				`insert into public.organisation (nom, nature) values ('Une', 'autre'), ('Deux', 'autre') returning id`
			)
		);
		const [une, deux] = rows.map(({ id }) => String(id)) as [string, string];
		expect(await portages.add(client, demarche, une, 7)).toBeNull();
		expect(await portages.add(client, demarche, une, 9)).toBeNull();
		for (let times = 0; times < 2; times++)
			expect(await portages.update(client, demarche, { listed: [une, deux], withdrawn: [] })).toBeNull();
		expect(
			await instance.engine.query(
				'select organisation_id, ordre from public.portage where demarche_id = $1 order by ordre desc',
				[demarche]
			)
		).toEqual([
			{ organisation_id: une, ordre: 7 },
			{ organisation_id: deux, ordre: 0 }
		]);
	});
});
