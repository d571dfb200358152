import type { Node } from '@tiptap/pm/model';
import { schema } from './schema.ts';

/** Outermost first. */
const MARKS = ['link', 'bold', 'italic', 'underline', 'strike', 'code'] as const;
export type MarkName = (typeof MARKS)[number];

type Attributes = Record<string, unknown>;
type Wrap = (name: MarkName, inside: string, attributes: Attributes) => string;

/** The inline content of a block, each mark wrapped once around all that wears it; `leaf` writes what has no more marks. */
export const marked = (block: Node, leaf: (node: Node) => string, wrap: Wrap): string =>
	run([...block.children], 0, leaf, wrap);

function run(nodes: readonly Node[], rank: number, leaf: (node: Node) => string, wrap: Wrap): string {
	const name = MARKS[rank];
	if (!name) return nodes.map(leaf).join('');
	const markOf = (node: Node) => node.marks.find(({ type }) => type === schema.marks[name]);
	let written = '';
	for (let from = 0, to = 0; from < nodes.length; from = to) {
		const mark = markOf(nodes[from]!);
		while (to < nodes.length && same(mark, markOf(nodes[to]!))) to++;
		const inside = run(nodes.slice(from, to), rank + 1, leaf, wrap);
		written += mark ? wrap(name, inside, mark.attrs) : inside;
	}
	return written;
}

type Maybe = Node['marks'][number] | undefined;
const same = (one: Maybe, other: Maybe) => (one && other ? one.eq(other) : one === other);
