import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { attribute, countSigns, type Signature } from './attributed.ts';
import { FIELD, writeContent } from './content.ts';
import { contentOf, type Bloc } from './plans/blocks.ts';

const docOf = (client: number, ...blocs: Bloc[]) => {
	const doc = new Y.Doc();
	doc.clientID = client;
	writeContent(doc, contentOf(blocs));
	return doc;
};
const all = (client: number, person: string): Signature => ({ client, from: 0, to: 1e9, person });
const textOf = (doc: Y.Doc) =>
	(doc.getXmlFragment(FIELD).get(0) as Y.XmlElement).get(0) as unknown as Y.XmlText;

test('chaque bloc garde son genre et son auteur', () => {
	const doc = docOf(
		1,
		{ titre: 'Constats' },
		{ liste: ['Un point'] },
		{
			tableau: [
				['A', 'B'],
				['1', '']
			]
		}
	);
	expect(attribute(doc, [all(1, 'ada')])).toEqual(
		[
			['titre', 'Constats'],
			['point', 'Un point'],
			['cellule', 'A'],
			['cellule', 'B'],
			['cellule', '1']
		].map(([genre, texte]) => ({ genre, passages: [{ person: 'ada', texte }] }))
	);
});

test('deux personnes dans une phrase ont chacune leurs mots ; ce qui est effacé ne compte plus', () => {
	const ada = docOf(1, { texte: 'Bonjour à tous' });
	const bob = new Y.Doc();
	bob.clientID = 2;
	Y.applyUpdate(bob, Y.encodeStateAsUpdate(ada));
	textOf(bob).insert(10, 'toutes et ');
	textOf(bob).delete(0, 3);
	const blocks = attribute(bob, [all(1, 'ada'), all(2, 'bob')]);
	expect(blocks[0]!.passages).toEqual([
		{ person: 'ada', texte: 'jour à ' },
		{ person: 'bob', texte: 'toutes et ' },
		{ person: 'ada', texte: 'tous' }
	]);
	expect(countSigns(blocks)).toEqual([
		['ada', 11],
		['bob', 10]
	]);
});

test('un même client signé par deux personnes est coupé où il faut ; ce que personne n’a signé n’est à personne', () => {
	const doc = docOf(1, { texte: 'abcdef' });
	const { clock } = textOf(doc)._start!.id;
	const passages = attribute(doc, [
		{ client: 1, from: clock + 1, to: clock + 3, person: 'ada' },
		{ client: 1, from: clock + 3, to: clock + 4, person: 'bob' }
	])[0]!.passages;
	expect(passages).toEqual([
		{ person: null, texte: 'a' },
		{ person: 'ada', texte: 'bc' },
		{ person: 'bob', texte: 'd' },
		{ person: null, texte: 'ef' }
	]);
});
