import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { withoutAccents } from '../../../src/lib/domain/without-accents.ts';
import * as importations from '../../../src/lib/server/data/importations.ts';
import { advance } from '../../../src/lib/server/importation/advance.ts';
import { check } from '../../../src/lib/server/importation/check.ts';
import { lastWord } from '../../../src/lib/server/importation/last-word.ts';
import { readReceived, receive } from '../../../src/lib/server/importation/receive.ts';
import { signWith } from '../../../src/lib/server/mail/sign.ts';
import { rulesFor } from '../../../src/lib/server/importation/rules.ts';
import { Territoires } from '../../../src/lib/server/territoires/territoires.ts';
import { createDemarche, etapeOf } from '../harness/demarche.ts';
import { ENGINES, useInstance } from '../harness/instance.ts';
import { createPerson } from '../harness/people.ts';

// The answers to a consultation of the Assemblée nationale (Regards Citoyens, ODbL), beside the project and never in it.

const FILE = path.resolve('../shared/donnees/an_egalite_syntheses.csv');
const present = fs.existsSync(FILE);

describe.each(ENGINES)('une vraie consultation (%s)', (engine) => {
	const instance = useInstance(engine);

	// eslint-disable-next-line no-restricted-syntax -- reason: the data lies beside the project; where it is absent the title says so
	test.skipIf(!present)(
		`1 808 lignes, 465 réponses : chacune une fois, avec sa source${present ? '' : ` (sauté : ${FILE} est absent)`}`,
		async () => {
			const ada = await createPerson(instance.engine, 'Ada');
			const supabase = instance.as(ada);
			const demarche = await createDemarche(instance.engine, ada, 'public');
			const etape = await etapeOf(instance.engine, demarche, 'diagnostic');
			await instance.engine.query(`update public.etape set etat = 'ouverte' where id = $1`, [etape]);
			const bytes = fs.readFileSync(FILE);
			const rows = parse<{ source: string; text: string }>(bytes, { columns: true });
			const texts = new Map(rows.map(({ source, text }) => [source, text.trim()]));

			const received = await receive(supabase, demarche, new File([bytes], 'consultation.csv'));
			if ('refus' in received) throw new Error(received.refus);
			const { id } = received;
			expect(await readReceived(supabase, demarche, id, etape)).toBeNull();
			const importation = (await importations.get(supabase, demarche, id))!;
			expect(importation).toMatchObject({ lignes: 1808, separateur: ',', encodage: 'utf-8' });
			const column = (name: string) => importation.colonnes.indexOf(name);
			expect(importation.choix.colonnes.texte).toBe(column('text'));
			const choix = {
				...importation.choix,
				colonnes: { texte: column('text'), origine: column('source'), identifiant: column('source') }
			};
			const rules = rulesFor({
				choix,
				themes: [],
				colleges: [],
				territoires: new Territoires(),
				sign: signWith('un secret')
			});
			const bilan = await lastWord(check(supabase, demarche, importation, rules));
			expect(bilan).toMatchObject({ pretes: 465, doubles: 1343, erreurs: 0, deja: 0 });
			await importations.update(supabase, id, { choix, bilan, etat: 'verifiee' });
			for (let faites = 0; faites < importation.lignes;) {
				const answer = await advance(supabase, { id, faites }, rules);
				if ('refus' in answer) throw new Error(answer.refus);
				faites = answer.faites;
			}

			const stored = await instance.engine.query(
				`select origine, texte, provenance::text, etat::text from public.contribution where demarche_id = $1`,
				[demarche]
			);
			expect(stored).toHaveLength(465);
			expect(new Set(stored.map(({ provenance }) => provenance))).toEqual(new Set(['import']));
			for (const { origine, texte } of stored) expect(texte).toBe(texts.get(String(origine)));

			const [found] = await instance.engine.query(
				`select count(*)::int as n from public.contribution
				where demarche_id = $1 and recherche @@ plainto_tsquery('french', 'sexisme')`,
				[demarche]
			);
			const said = [...texts.values()].filter((text) =>
				/\bsexismes?\b/.test(withoutAccents(text).toLowerCase())
			);
			expect(said.length).toBeGreaterThan(20);
			expect(found!.n).toBe(said.length);
		},
		60_000
	);
});
