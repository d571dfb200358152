import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { FIELD, writeContent } from './content.ts';
import { toHtml } from './html.ts';
import { project } from './projection.ts';
import { countWords } from './words.ts';

const IMAGE = '7d4c6a52-32a3-4c59-9a05-1f6a5a7b0c11';
const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });

test('un texte se résume en lignes, en mots et en images', () => {
	const doc = new Y.Doc();
	const image = { type: 'image', attrs: { image: IMAGE, alt: 'La halle', largeur: 10, hauteur: 10 } };
	writeContent(doc, {
		type: 'doc',
		content: [
			{ type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'L’eau' }] },
			{ type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('Où va-t-elle ?')] }] },
			image,
			image
		]
	});
	const { texte, mots, images } = project(doc);
	expect(texte).toBe('L’eau\nOù va-t-elle ?\nLa halle\nLa halle');
	expect(mots).toBe(7);
	expect(images).toEqual([IMAGE]);
});

test.each([
	['', 0],
	['l’eau', 1],
	["aujourd'hui", 1],
	['Qui décide ? Nous !', 3],
	['« porte-parole » : 3 000 €', 3],
	['un\ndeux\ttrois', 3]
])('« %s » compte %i mots', (text, words) => expect(countWords(text)).toBe(words));

test('ce qu’un client fabriqué écrit hors du schéma est laissé de côté, le reste demeure', () => {
	const doc = new Y.Doc();
	writeContent(doc, { type: 'doc', content: [paragraph('Avant'), paragraph('Après')] });
	const script = new Y.XmlElement('script');
	script.insert(0, [new Y.XmlText('alert(1)')]);
	const foreign = new Y.XmlElement('image');
	foreign.setAttribute('src', 'https://ailleurs.example/x.png');
	const heading = new Y.XmlElement('heading');
	heading.setAttribute('level', '<b>');
	const text = new Y.XmlText();
	text.insert(0, 'Titre\0\ud800', { link: { href: 'javascript:alert(1)' }, bold: true, nope: 'x' });
	heading.insert(0, [text]);
	const fragment = doc.getXmlFragment(FIELD);
	fragment.insert(1, [script, foreign, heading, new Y.XmlText('nulle part'), new Y.XmlHook('x') as never]);
	const { contenu, images } = project(doc);
	expect(images).toEqual([]);
	expect(toHtml(contenu, { imageUrl: String })).toBe(
		'<p>Avant</p><h2 id="s-titre"><strong>Titre\ufffd</strong></h2><p>Après</p>'
	);
});

test('mille éléments l’un dans l’autre ne font rien échouer', () => {
	const doc = new Y.Doc();
	let parent: Y.XmlFragment = doc.getXmlFragment(FIELD);
	for (let depth = 0; depth < 1000; depth++) {
		const quote = new Y.XmlElement('blockquote');
		parent.insert(0, [quote]);
		parent = quote;
	}
	expect(() => project(doc)).not.toThrow();
});

test('rien de ce que peut contenir un document ne fait échouer la projection', () => {
	const names = [
		'doc',
		'paragraph',
		'heading',
		'table',
		'tableRow',
		'tableCell',
		'taskItem',
		'text',
		'image',
		'x'
	];
	const value = fc.oneof(fc.string(), fc.integer(), fc.constantFrom(null, true), fc.object({ maxDepth: 1 }));
	const few = fc.dictionary(fc.string(), value, { maxKeys: 3 });
	const { tree } = fc.letrec<{ tree: Y.XmlElement | Y.XmlText }>((tie) => ({
		tree: fc.oneof(
			{ maxDepth: 4, depthSize: 'small' },
			fc.tuple(fc.string(), few).map(([text, marks]) => {
				const made = new Y.XmlText();
				made.insert(0, text, marks);
				return made;
			}),
			fc
				.tuple(fc.constantFrom(...names), few, fc.array(tie('tree'), { maxLength: 4 }))
				.map(([name, attrs, children]) => {
					const made = new Y.XmlElement(name);
					for (const [key, attr] of Object.entries(attrs)) made.setAttribute(key, attr as string);
					made.insert(0, children);
					return made;
				})
		)
	}));
	fc.assert(
		fc.property(fc.array(tree), (children) => {
			const doc = new Y.Doc();
			doc.getXmlFragment(FIELD).insert(0, children);
			const { contenu, texte } = project(doc);
			expect(JSON.stringify(contenu)).not.toContain('\\u0000');
			expect(texte.isWellFormed()).toBe(true);
			expect(toHtml(contenu, { imageUrl: String })).not.toContain('<x>');
		}),
		{ numRuns: 200 }
	);
});
