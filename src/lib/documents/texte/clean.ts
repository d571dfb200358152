import { Fragment, type Mark, type Node } from '@tiptap/pm/model';
import { ATTRIBUTES, plain } from './attributes.ts';
import { schema } from './schema.ts';

/** Deeper than anybody writes; a crafted client could nest without end. */
const DEEPEST = 40;

/**
 * The text that these words of ProseMirror JSON make, whoever wrote them: nodes, marks and attributes that are not of our
 * schema are left out, and what remains is valid. Never throws.
 */
export function clean(content: unknown): Node {
	return fitted('doc', null, children(content, 0)) ?? schema.topNodeType.createAndFill()!;
}

function children(parent: unknown, depth: number): Node[] {
	const { content } = record(parent);
	if (!Array.isArray(content) || depth > DEEPEST) return [];
	return content.map((child) => cleanNode(child, depth + 1)).filter((child) => child !== null);
}

function cleanNode(written: unknown, depth: number): Node | null {
	const { type, text, marks, attrs } = record(written);
	if (typeof type !== 'string') return null;
	if (type === 'text')
		return typeof text === 'string' && plain(text) ? schema.text(plain(text), cleanMarks(marks)) : null;
	const attributes = attributesOf(type, attrs);
	return attributes && fitted(type, attributes, children(written, depth));
}

/** The node with those of the children that it may hold, in their order; null when it cannot be. */
function fitted(name: string, attributes: Record<string, unknown> | null, offered: Node[]): Node | null {
	const type = Object.hasOwn(schema.nodes, name) ? schema.nodes[name] : undefined;
	if (!type || type.isText) return null;
	let match = type.contentMatch;
	const held: Node[] = [];
	for (const child of offered) {
		const next = match.matchType(child.type);
		if (!next) continue;
		held.push(child.mark(type.allowedMarks(child.marks)));
		match = next;
	}
	const end = match.fillBefore(Fragment.empty, true);
	return end && type.create(attributes, Fragment.fromArray(held).append(end));
}

function cleanMarks(written: unknown): readonly Mark[] {
	if (!Array.isArray(written)) return [];
	return written.reduce<readonly Mark[]>((marks, mark) => {
		const { type, attrs } = record(mark);
		if (typeof type !== 'string' || !Object.hasOwn(schema.marks, type)) return marks;
		const attributes = attributesOf(type, attrs);
		return attributes ? schema.marks[type]!.create(attributes).addToSet(marks) : marks;
	}, []);
}

const attributesOf = (type: string, written: unknown) =>
	Object.hasOwn(ATTRIBUTES, type) ? ATTRIBUTES[type]!(record(written)) : {};

const record = (value: unknown) =>
	(typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
