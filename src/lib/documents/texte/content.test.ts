import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { FIELD, readContent, writeContent } from './content.ts';

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const text = (...paragraphs: string[]) => ({ type: 'doc', content: paragraphs.map(paragraph) });

test('ce qui est écrit se relit', () => {
	const doc = new Y.Doc();
	writeContent(doc, text('Un', 'Deux'));
	expect(readContent(doc)).toEqual(text('Un', 'Deux'));
});

test('réécrire ne touche que ce qui diffère : ce que d’autres ajoutent pendant ce temps reste', () => {
	const [mine, theirs] = [new Y.Doc(), new Y.Doc()];
	writeContent(mine, text('Un', 'Deux'));
	Y.applyUpdate(theirs, Y.encodeStateAsUpdate(mine));
	const added = new Y.XmlElement('paragraph');
	added.insert(0, [new Y.XmlText('Trois')]);
	theirs.getXmlFragment(FIELD).push([added]);
	writeContent(mine, text('Un changé', 'Deux'));
	Y.applyUpdate(mine, Y.encodeStateAsUpdate(theirs));
	expect(readContent(mine)).toEqual(text('Un changé', 'Deux', 'Trois'));
});

test('ce qui n’est pas de notre schéma est refusé et ne change rien', () => {
	const doc = new Y.Doc();
	writeContent(doc, text('Un'));
	expect(() => writeContent(doc, { type: 'doc', content: [{ type: 'video' }] })).toThrow(RangeError);
	expect(readContent(doc)).toEqual(text('Un'));
});
