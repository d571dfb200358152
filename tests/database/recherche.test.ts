import { beforeAll, describe, expect, test } from 'vitest';
import * as demarches from '../../src/lib/server/data/demarches.ts';
import { ENGINES, useInstance } from './harness/instance.ts';

describe.each(ENGINES)('la recherche de démarches (%s)', (engine) => {
	const instance = useInstance(engine);

	beforeAll(async () => {
		await instance.engine.exec(`
			insert into public.demarche (slug, titre, objet, question, territoire, visibilite) values
				('economie', 'Économie sociale à Brest', '', 'Quelles filières d’avenir ?', 'Brest métropole', 'public'),
				('achats', 'Des achats responsables', 'Les marchés et l’économie locale', 'Mise en œuvre', 'Bretagne', 'public'),
				('secret', 'Économie cachée', '', '', '', 'brouillon')`);
	});

	test.each([
		['economie', ['economie', 'achats']],
		['ÉCONOMIE', ['economie', 'achats']],
		['économies', ['economie', 'achats']],
		['filiere', ['economie']],
		['achat responsable', ['achats']],
		['l’avenir', ['economie']],
		['mise en oeuvre', ['achats']],
		['mise en œuvre', ['achats']],
		['bretagne', ['achats']],
		['"economie sociale"', ['economie']],
		['economie -brest', ['achats']],
		["rien'; drop table", []]
	])('« %s » trouve %j', async (words, slugs) => {
		const found = await demarches.list(instance.client(), { words });
		expect(found.map(({ slug }) => slug).sort()).toEqual([...slugs].sort());
	});
});
