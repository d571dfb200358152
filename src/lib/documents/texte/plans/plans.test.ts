import { expect, test } from 'vitest';
import { Node } from '@tiptap/pm/model';
import { toHtml } from '../html.ts';
import { schema } from '../schema.ts';
import { contentOf } from './blocks.ts';
import { planSchema } from './plan.ts';
import { PLANS } from './plans.ts';

test.each(PLANS.map((plan) => [plan.nom, plan] as const))(
	'le plan « %s » est un texte valable',
	(_, plan) => {
		expect(planSchema.safeParse(plan).error).toBeUndefined();
		expect(() => Node.fromJSON(schema, contentOf(plan.blocs)).check()).not.toThrow();
	}
);

test('chaque plan a sa clé', () => {
	expect(new Set(PLANS.map(({ cle }) => cle)).size).toBe(PLANS.length);
});

test('chaque sorte de bloc devient ce qu’elle dit', () => {
	const html = toHtml(
		contentOf([
			{ titre: 'Un titre', niveau: 3 },
			{ aide: 'Une aide' },
			{ liste: ['Un point'] },
			{ taches: ['Une tâche'] },
			{
				tableau: [
					['A', 'B'],
					['1', '']
				]
			},
			{ encadre: 'a_retenir', texte: 'Une note' }
		]),
		{ imageUrl: String }
	);
	for (const part of [
		'<h3 id="s-un-titre">Un titre</h3>',
		'<p><em>Une aide</em></p>',
		'<ul><li><p>Un point</p></li></ul>',
		'data-checked="false"',
		'<th><p>A</p></th>',
		'<td><p>1</p></td>',
		'data-encadre="a_retenir"'
	])
		expect(html).toContain(part);
});

test('les mots d’un plan prennent la typographie qu’on leur donne, où qu’ils soient', () => {
	const loud = JSON.stringify(
		contentOf(
			[
				{ titre: 'un' },
				{ taches: ['deux'] },
				{
					tableau: [
						['trois', ''],
						['quatre', '']
					]
				},
				{ encadre: 'note', texte: 'cinq' }
			],
			(words) => words.toUpperCase()
		)
	);
	expect([...loud.matchAll(/"text":"(\w+)"/g)].map(([, words]) => words)).toEqual([
		'UN',
		'DEUX',
		'TROIS',
		'QUATRE',
		'CINQ'
	]);
});

test('une page blanche a une ligne où écrire', () => {
	expect(contentOf([])).toEqual({ type: 'doc', content: [{ type: 'paragraph', content: [] }] });
});
