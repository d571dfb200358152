import { initProseMirrorDoc } from '@tiptap/y-tiptap';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { FIELD, writeContent } from './content.ts';
import { mend } from './mend.ts';
import { plainText, project } from './projection.ts';
import { schema } from './schema.ts';

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const item = (...content: object[]) => ({ type: 'listItem', content });
const list = (...content: object[]) => ({ type: 'bulletList', content });

function written(...content: object[]): { doc: Y.Doc; root: Y.XmlFragment } {
	const doc = new Y.Doc();
	writeContent(doc, { type: 'doc', content });
	return { doc, root: doc.getXmlFragment(FIELD) };
}

const element = (name: string, ...children: (Y.XmlElement | Y.XmlText)[]) => {
	const made = new Y.XmlElement(name);
	made.insert(0, children);
	return made;
};
const at = (root: Y.XmlFragment, ...path: number[]) =>
	path.reduce<Y.XmlFragment>((parent, i) => parent.get(i) as Y.XmlElement, root);

/** Does the work as a crafted client, and mends what that transaction touched, as the server does. */
function craft(doc: Y.Doc, work: () => void): void {
	doc.once('afterTransaction', ({ changed, beforeState }: Y.Transaction) => {
		mend(doc, {
			types: changed.keys() as Iterable<Y.AbstractType<unknown>>,
			isNew: ({ id }) => id.clock >= (beforeState.get(id.client) ?? 0)
		});
	});
	doc.transact(work);
}

/** What somebody else's editor shows, and that showing it changes nothing. */
function shown(doc: Y.Doc): string {
	const copy = new Y.Doc();
	Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
	let changes = 0;
	copy.on('update', () => changes++);
	const node = initProseMirrorDoc(copy.getXmlFragment(FIELD), schema).doc;
	expect(changes).toBe(0);
	if (node.childCount > 0) node.check();
	return plainText(node);
}

describe('ce qu’un client fabriqué met dans un texte n’emporte les mots de personne', () => {
	test.each<[string, (root: Y.XmlFragment) => void]>([
		['un texte hors de tout bloc', (root) => root.insert(1, [new Y.XmlText('nulle part')])],
		['une chose qui n’est ni un élément ni un texte', (root) => root.insert(1, [new Y.Map() as never])],
		['un élément inconnu dans un paragraphe', (root) => at(root, 0).insert(0, [element('script')])],
		['un tableau dans un paragraphe', (root) => at(root, 0).insert(1, [element('table')])],
		['un titre dans une liste', (root) => at(root, 1).insert(0, [element('heading')])],
		[
			'une marque inconnue sur les mots d’un autre',
			(root) => (at(root, 0).get(0) as unknown as Y.XmlText).format(0, 4, { inconnue: { a: 1 } })
		],
		[
			'un lien qui exécute sur les mots d’un autre',
			(root) =>
				(at(root, 0).get(0) as unknown as Y.XmlText).format(0, 4, { link: { href: 'javascript:a()' } })
		],
		[
			'un objet au milieu des mots',
			(root) => (at(root, 0).get(0) as unknown as Y.XmlText).insertEmbed(2, { x: 1 })
		],
		['un attribut qui n’a pas de sens', (root) => (at(root, 0) as Y.XmlElement).setAttribute('level', '<b>')],
		['une sous-liste sans son paragraphe', (root) => at(root, 1, 0).delete(0, 1)]
	])('%s', (_, spoil) => {
		const { doc, root } = written(
			paragraph('Les mots'),
			list(item(paragraph('À ôter'), list(item(paragraph('dessous')))))
		);
		craft(doc, () => spoil(root));
		expect(shown(doc)).toMatch(/^Les mots\n(À ôter)?\n?dessous$/);
		expect(project(doc).texte).toBe(shown(doc));
	});

	test('une image dont on efface l’identité disparaît seule', () => {
		const image = {
			type: 'image',
			attrs: { image: '7d4c6a52-32a3-4c59-9a05-1f6a5a7b0c11', alt: 'La halle' }
		};
		const { doc, root } = written(paragraph('Avant'), image, paragraph('Après'));
		craft(doc, () => (at(root, 1) as Y.XmlElement).removeAttribute('image'));
		expect(shown(doc)).toBe('Avant\nAprès');
	});

	test('mille éléments l’un dans l’autre disparaissent', () => {
		const { doc, root } = written(paragraph('Les mots'));
		craft(doc, () => {
			let parent: Y.XmlFragment = root;
			for (let depth = 0; depth < 1_000; depth++) {
				const quote = element('blockquote');
				parent.insert(0, [quote]);
				parent = quote;
			}
		});
		expect(shown(doc).trim()).toBe('Les mots');
	});
});

test('ce qu’un éditeur écrit n’est pas touché', () => {
	const cell = { type: 'tableCell', content: [paragraph('c')] };
	const { doc } = written(
		{
			type: 'heading',
			attrs: { level: 3 },
			content: [{ type: 'text', text: 'T', marks: [{ type: 'bold' }] }]
		},
		{ type: 'orderedList', attrs: { start: 4 }, content: [item(paragraph('a'), list(item(paragraph('b'))))] },
		{
			type: 'taskList',
			content: [{ type: 'taskItem', attrs: { checked: true }, content: [paragraph('t')] }]
		},
		{ type: 'table', content: [{ type: 'tableRow', content: [cell, cell] }] },
		{
			type: 'image',
			attrs: { image: '7d4c6a52-32a3-4c59-9a05-1f6a5a7b0c11', alt: 'x', largeur: 3, hauteur: 4 }
		},
		{
			type: 'paragraph',
			content: [{ type: 'text', text: 'l', marks: [{ type: 'link', attrs: { href: 'https://a.fr' } }] }]
		},
		{ type: 'horizontalRule' },
		{ type: 'encadre', content: [paragraph('e')] },
		{ type: 'paragraph' }
	);
	let changes = 0;
	doc.on('update', () => changes++);
	mend(doc, { types: [doc.getXmlFragment(FIELD) as Y.AbstractType<unknown>], isNew: () => true });
	expect(changes).toBe(0);
});

test.each(['toString', 'constructor', '__proto__', 'hasOwnProperty'])(
	'un attribut « %s » est ôté comme un autre',
	(name) => {
		const { doc, root } = written(paragraph('Les mots'));
		const crafted = element('heading');
		crafted.setAttribute(name, { level: 9 } as never);
		craft(doc, () => root.insert(0, [crafted]));
		expect(crafted.getAttribute(name)).toBeUndefined();
		expect(shown(doc).endsWith('Les mots')).toBe(true);
	}
);

test('quoi que contienne un document, une fois réparé l’éditeur le montre tel que la projection le dit', () => {
	const names = ['doc', 'paragraph', 'heading', 'bulletList', 'listItem', 'table', 'tableRow', 'tableCell', 'taskItem', 'text', 'image', 'encadre', 'x', 'constructor']; // prettier-ignore
	const value = fc.oneof(fc.string(), fc.integer(), fc.constantFrom(null, true), fc.object({ maxDepth: 1 }));
	const few = fc.dictionary(fc.oneof(fc.string(), fc.constantFrom('bold', 'level', 'link')), value, {
		maxKeys: 3
	});
	// Made when it is tried: a shared type can be in one document only.
	type Make = () => Y.XmlElement | Y.XmlText;
	const { tree } = fc.letrec<{ tree: Make }>((tie) => ({
		tree: fc.oneof(
			{ maxDepth: 5, depthSize: 'small' },
			fc.tuple(fc.string(), few).map(([text, marks]): Make => () => {
				const made = new Y.XmlText();
				made.insert(0, text, marks);
				return made;
			}),
			fc
				.tuple(fc.constantFrom(...names), few, fc.array(tie('tree'), { maxLength: 4 }))
				.map(([name, attrs, children]): Make => () => {
					const made = element(name, ...children.map((make) => make()));
					for (const [key, attr] of Object.entries(attrs)) made.setAttribute(key, attr as string);
					return made;
				})
		)
	}));
	fc.assert(
		fc.property(fc.array(tree), (children) => {
			const { doc, root } = written(paragraph('Les mots'));
			craft(doc, () =>
				root.insert(
					0,
					children.map((make) => make())
				)
			);
			expect(shown(doc).endsWith('Les mots')).toBe(true);
		}),
		{ numRuns: 300 }
	);
});
