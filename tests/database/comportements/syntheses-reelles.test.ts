import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { computeProches } from '../../../src/lib/domain/synthese/proches.ts';
import * as rangements from '../../../src/lib/server/data/rangements.ts';
import * as syntheses from '../../../src/lib/server/data/syntheses.ts';
import { createDemarche, etapeOf } from '../harness/demarche.ts';
import { ENGINES, useInstance } from '../harness/instance.ts';
import { as, createPerson } from '../harness/people.ts';

// What analysts drew from a consultation of the Assemblée nationale (Regards Citoyens, ODbL), beside the project and never in it.

const FILE = path.resolve('../shared/donnees/an_egalite_syntheses.csv');
const present = fs.existsSync(FILE);
interface Row {
	source: string;
	text: string;
	theme: string;
	synthese: string;
	affirmation: string;
}

describe.each(ENGINES)('de vraies synthèses (%s)', (engine) => {
	const instance = useInstance(engine);

	// eslint-disable-next-line no-restricted-syntax -- reason: the data lies beside the project; where it is absent the title says so
	test.skipIf(!present)(
		`1 808 lignes d’analystes : la couverture est la leur, avant et après fusion${present ? '' : ` (sauté : ${FILE} est absent)`}`,
		async () => {
			const ada = await createPerson(instance.engine, 'Ada');
			const supabase = instance.as(ada);
			const demarche = await createDemarche(instance.engine, ada, 'public');
			const etape = await etapeOf(instance.engine, demarche, 'debat');
			const rows = parse<Row>(fs.readFileSync(FILE), { columns: true });
			expect(rows).toHaveLength(1808);

			const texts = [...new Map(rows.map(({ source, text }) => [source, text.trim()]))];
			const stored = await instance.engine.query(
				`insert into public.contribution (demarche_id, etape_id, nature, texte, etat, reference, deposee_le, provenance, cle)
				select $1, $2, 'proposition', t ->> 1, 'publiee', 'REELLE-2026-' || lpad(n::text, 4, '0'), now(), 'import', 'source ' || (t ->> 0)
				from jsonb_array_elements($3::jsonb) with ordinality e (t, n) returning id, cle`,
				[demarche, etape, JSON.stringify(texts)]
			);
			expect(stored).toHaveLength(465);
			const idOf = new Map(stored.map(({ id, cle }) => [String(cle).replace('source ', ''), String(id)]));

			// One theme after another: at each step the coverage is the share of respondents that the analysts quote so far.
			const byTheme = [...Map.groupBy(rows, ({ theme }) => theme)];
			const covered = new Set<string>();
			const numbers = new Map<string, number[]>();
			for (const [theme, lines] of byTheme) {
				const drawn = Map.groupBy(lines, ({ synthese, affirmation }) => `${affirmation}\n${synthese}`);
				await as(instance.engine, ada, async (tx) => {
					for (const [name, members] of drawn) {
						const [affirmation, titre] = name.split('\n');
						const [made] = await tx.query(
							`select public.create_synthese($1, $2, $3, array(select jsonb_array_elements_text($4::jsonb)::uuid)) as numero`,
							[demarche, titre, affirmation, JSON.stringify(members.map(({ source }) => idOf.get(source)))]
						);
						const key = `${theme} ${affirmation}`;
						numbers.set(key, [...(numbers.get(key) ?? []), Number(made!.numero)]);
					}
				});
				for (const { source } of lines) covered.add(source);
				expect(await rangements.getCouverture(supabase, demarche)).toEqual({
					total: 465,
					rangees: covered.size
				});
			}
			expect(covered.size).toBe(465);
			const made = await syntheses.list(supabase, demarche);
			expect(made).toHaveLength([...numbers.values()].flat().length);
			const links = new Set(
				rows.map(({ source, theme, synthese, affirmation }) =>
					[source, theme, affirmation, synthese].join('\n')
				)
			);
			expect(made.reduce((sum, { contributions }) => sum + contributions, 0)).toBe(links.size);

			// All that says the same kind of thing on one theme is merged: nobody is lost.
			const byNumber = new Map(made.map((one) => [one.numero, one.id]));
			const [key, group] = [...numbers].find(([, found]) => found.length > 20)!;
			const [first, ...others] = group.slice(0, 20).map((numero) => byNumber.get(numero)!);
			const said = new Set<string>();
			for (const id of [first!, ...others])
				for (const line of await rangements.list(supabase, id, 100)) said.add(line.id);
			for (const id of others) expect(await syntheses.updateMerged(supabase, id, first!), key).toBeNull();
			const merged = await rangements.list(supabase, first!, 500);
			expect(new Set(merged.map(({ id }) => id))).toEqual(said);
			expect(await rangements.getCouverture(supabase, demarche)).toEqual({ total: 465, rangees: 465 });

			// What the computation brings near is often what the analysts put under the same theme.
			const { groupe, candidats, borne } = await rangements.listCandidats(supabase, first!);
			expect([groupe.length, candidats.length, borne]).toEqual([said.size, 465 - said.size, false]);
			const near = computeProches(groupe, candidats, 12);
			expect(near.length).toBeGreaterThan(0);
			for (const { mots } of near) expect(mots.length).toBeGreaterThanOrEqual(2);
		},
		120_000
	);
});
