import * as Y from 'yjs';
import { FIELD } from '../../../src/lib/documents/texte/content.ts';
import { random } from '../random.ts';

const LETTERS = 'eaisnrtoludcmpévqfbghj ';

/** A paragraph at the end of the text as the editor makes one: anything else the server would mend, and that would be measured. */
export function addParagraph(doc: Y.Doc): Y.XmlText {
	const paragraph = new Y.XmlElement('paragraph');
	const text = new Y.XmlText();
	paragraph.insert(0, [text]);
	doc.getXmlFragment(FIELD).push([paragraph]);
	return text;
}

/**
 * Keystrokes of somebody who writes, goes back, corrects and writes elsewhere: 70 inserted letters for 30 deleted ones,
 * as in published recordings of real texts. In a paragraph of their own; one update a keystroke.
 */
export function typeTrace(doc: Y.Doc, keystrokes: number, seed: number): void {
	const text = addParagraph(doc);
	const next = random(seed);
	let at = 0;
	for (let i = 0; i < keystrokes; i++) {
		if (next() < 0.005) at = Math.floor(next() * (text.length + 1));
		if (next() < 0.3 && at > 0) text.delete(--at, 1);
		else text.insert(at++, LETTERS[Math.floor(next() * LETTERS.length)]!);
	}
}

/** A typed document of at least so many bytes, as one update. */
export function typedDocument(bytes: number, seed: number): Uint8Array {
	const doc = new Y.Doc();
	for (let part = seed; ; part++) {
		doc.transact(() => typeTrace(doc, 2_000, part));
		const update = Y.encodeStateAsUpdate(doc);
		if (update.length >= bytes) return update;
	}
}
