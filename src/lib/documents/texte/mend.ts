import { Fragment, type ContentMatch, type NodeType } from '@tiptap/pm/model';
import * as Y from 'yjs';
import { ATTRIBUTES } from './attributes.ts';
import { FIELD } from './content.ts';
import { schema } from './schema.ts';

// An editor that meets an element it cannot show deletes it for everybody, with all the words in it (y-tiptap). So what is
// not of our schema is taken out before an editor sees it, and only that.

/** Deeper than anybody writes; a crafted client could nest without end. */
const DEEPEST = 40;

type Changed = Y.AbstractType<unknown>;

/** What a transaction touched: types that it changed, and which items it added. */
export interface Touched {
	types: Iterable<Changed>;
	isNew: (item: Y.Item) => boolean;
}

/**
 * Takes out of what was touched the elements, attributes and marks that are not of our schema or
 * not where it wants them, and adds the empty elements that it asks for. Words stay, unless their place is none. Never throws.
 */
export function mend(doc: Y.Doc, touched: Touched): void {
	const root = doc.getXmlFragment(FIELD);
	const types = [...touched.types].filter((type) => depthIn(root, type) !== null);
	// A transaction has its price, even when nothing is to be done.
	if (types.length === 0) return;
	doc.transact((transaction) => {
		for (const changed of types) mendChanged(changed, root, transaction, touched);
	}, null);
}

/** How deep a type is in the text, 0 for the text itself; null when it is elsewhere, or deleted. */
function depthIn(root: Y.XmlFragment, type: Changed): number | null {
	let depth = 0;
	for (let up = type; up !== root; up = up._item.parent as Changed, depth++)
		if (!up._item || up._item.deleted) return null;
	return depth;
}

interface Place {
	type: NodeType;
	depth: number;
	isNew: Touched['isNew'];
	transaction: Y.Transaction;
}

/** Mends a type that changed, when it is in the text. */
function mendChanged(
	changed: Changed,
	root: Y.XmlFragment,
	transaction: Y.Transaction,
	{ isNew }: Touched
): void {
	const depth = depthIn(root, changed);
	// What was mended before may have taken it out.
	if (depth === null) return;
	const inside = { depth, isNew, transaction };
	if (changed === root) return mendChildren(root, { ...inside, type: schema.topNodeType });
	const parent = changed._item!.parent as Y.XmlFragment;
	const type = typeOf(changed);
	const parentType = parent === root ? schema.topNodeType : typeOf(parent);
	// What is no node any more is taken out of its parent.
	if (!type || !parentType) return mendChanged(parent as Changed, root, transaction, { types: [], isNew });
	if (changed instanceof Y.XmlText) mendText(changed, { ...inside, type: parentType });
	else mendElement(changed as Y.XmlElement, { ...inside, type });
}

/** The node that a child makes; null when our schema has none. */
function typeOf(child: unknown): NodeType | null {
	if (child instanceof Y.XmlText) return schema.nodes.text!;
	if (!(child instanceof Y.XmlElement)) return null;
	const type = Object.hasOwn(schema.nodes, child.nodeName) ? schema.nodes[child.nodeName]! : null;
	return type && !type.isText && attributesOf(type.name, child.getAttributes()) ? type : null;
}

const attributesOf = (name: string, written: unknown): Record<string, unknown> | null => {
	// Its own only: Yjs makes a prototype of an attribute called « __proto__ ».
	const record = typeof written === 'object' && written !== null ? { ...written } : {};
	return Object.hasOwn(ATTRIBUTES, name) ? ATTRIBUTES[name]!(record) : {};
};

function mendElement(element: Y.XmlElement, place: Place): void {
	// An editor would read attributes through it, and no list names it.
	element.removeAttribute('__proto__');
	const wanted = attributesOf(place.type.name, element.getAttributes()) ?? {};
	for (const [name, value] of Object.entries(element.getAttributes() as Record<string, unknown>)) {
		// Whoever crafts an attribute may call it « toString ».
		const kept = Object.hasOwn(wanted, name) ? wanted[name] : null;
		if (value === (kept ?? undefined)) continue;
		if (kept === undefined || kept === null) element.removeAttribute(name);
		else element.setAttribute(name, kept as string);
	}
	mendChildren(element, place);
}

function mendChildren(parent: Y.XmlFragment, place: Place): void {
	let match = place.type.contentMatch;
	let index = 0;
	for (let item = parent._start; item; item = item.right) {
		if (item.deleted || !item.countable) continue;
		const child = item.content instanceof Y.ContentType ? item.content.type : null;
		const type = place.depth < DEEPEST ? typeOf(child) : null;
		const fit = type && fitInto(match, type);
		if (!fit) {
			remove(item, place.transaction);
			continue;
		}
		index += insert(parent, index, fit.before) + 1;
		match = fit.match;
		const inside = { ...place, type, depth: place.depth + 1 };
		if (child instanceof Y.XmlText) mendText(child, { ...inside, type: place.type });
		else if (place.isNew(item)) mendElement(child as Y.XmlElement, inside);
	}
	// A text that nobody wrote yet has no block at all.
	if (index > 0 || parent instanceof Y.XmlElement)
		insert(parent, index, match.fillBefore(Fragment.empty, true) ?? Fragment.empty);
}

/** How a node fits next: after which empty ones, and what may follow it; null when it does not. */
function fitInto(match: ContentMatch, type: NodeType): { before: Fragment; match: ContentMatch } | null {
	const next = match.matchType(type);
	if (next) return { before: Fragment.empty, match: next };
	if (type.isText) return null;
	const before = match.fillBefore(Fragment.from(type.create()));
	const after = before && match.matchFragment(before)?.matchType(type);
	return after ? { before, match: after } : null;
}

/** Inserts empty elements and answers how many. */
function insert(parent: Y.XmlFragment, index: number, nodes: Fragment): number {
	if (nodes.childCount === 0) return 0;
	const make = (content: Fragment): Y.XmlElement[] =>
		content.content.map((node) => {
			const made = new Y.XmlElement(node.type.name);
			made.insert(0, make(node.content));
			return made;
		});
	parent.insert(index, make(nodes));
	return nodes.childCount;
}

/** `place.type` is the node that holds the text. */
function mendText(text: Y.XmlText, { type, transaction }: Place): void {
	for (let item = text._start; item; item = item.right) {
		if (item.deleted || item.content instanceof Y.ContentString) continue;
		if (!(item.content instanceof Y.ContentFormat && isMarkOf(type, item.content))) remove(item, transaction);
	}
}

function isMarkOf(type: NodeType, { key, value }: Y.ContentFormat): boolean {
	// A mark that may be there twice carries a hash of its attributes after two hyphens (y-tiptap).
	const name = key.replace(/--.{8}$/, '');
	const mark = Object.hasOwn(schema.marks, name) ? schema.marks[name]! : null;
	return (
		mark !== null &&
		type.allowsMarkType(mark) &&
		((value as unknown) === null || attributesOf(name, value) !== null)
	);
}

/** Deletes from the inside out: Yjs goes down by recursion, and a crafted client nests without end. */
function remove(item: Y.Item, transaction: Y.Transaction): void {
	const inside = [item];
	for (let i = 0; i < inside.length; i++) {
		const { content } = inside[i]!;
		if (!(content instanceof Y.ContentType)) continue;
		for (let child = content.type._start; child; child = child.right) if (!child.deleted) inside.push(child);
	}
	for (const each of inside.reverse()) each.delete(transaction);
}
