import { Extension } from '@tiptap/core';
import { Plugin, PluginKey, TextSelection, type EditorState } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { asOneStep } from '../own-undo.ts';
import { findMatches, type Match, type Query } from './matches.ts';

interface Search extends Query {
	matches: Match[];
	/** Rank of the match where one is. */
	current: number;
}

const key = new PluginKey<Search>('find');
const NOTHING: Search = { text: '', exact: false, matches: [], current: 0 };

/** What is being looked for, and where it is. */
export const searchIn = (state: EditorState): Search => key.getState(state) ?? NOTHING;

/** Looks for passages and shows them; `search` and the functions below drive it. */
export const Find = Extension.create({
	name: 'find',
	addProseMirrorPlugins: () => [
		new Plugin<Search>({
			key,
			state: {
				init: () => NOTHING,
				apply(transaction, before, _, state) {
					const asked = { ...before, ...(transaction.getMeta(key) as Partial<Search> | undefined) };
					if (!transaction.docChanged && asked.text === before.text && asked.exact === before.exact)
						return asked;
					const matches = findMatches(state.doc, asked);
					return { ...asked, matches, current: Math.min(asked.current, Math.max(0, matches.length - 1)) };
				}
			},
			props: {
				decorations(state) {
					const { matches, current } = searchIn(state);
					if (matches.length === 0) return null;
					return DecorationSet.create(
						state.doc,
						matches.map(({ from, to }, rank) =>
							Decoration.inline(from, to, { class: rank === current ? 'found here' : 'found' })
						)
					);
				}
			}
		})
	]
});

/** Looks for this from where the selection is. An empty text ends the search. */
export function search(view: EditorView, query: Query): void {
	const { from } = view.state.selection;
	const after = findMatches(view.state.doc, query).findIndex((match) => match.from >= from);
	view.dispatch(view.state.tr.setMeta(key, { ...query, current: Math.max(0, after) }));
	show(view);
}

/** Goes to the next match (1) or to the one before (-1), round and round. */
export function step(view: EditorView, by: 1 | -1): void {
	const { matches, current } = searchIn(view.state);
	if (matches.length === 0) return;
	const next = (current + by + matches.length) % matches.length;
	view.dispatch(view.state.tr.setMeta(key, { current: next }));
	show(view);
}

/** Replaces the match where one is, and goes to the next. */
export function replaceOne(view: EditorView, text: string): void {
	const { matches, current } = searchIn(view.state);
	const match = matches[current];
	if (!match) return;
	asOneStep(view.state, () => view.dispatch(view.state.tr.insertText(text, match.from, match.to)));
	show(view);
}

/** Replaces every match as one step of undoing; answers how many there were. */
export function replaceAll(view: EditorView, text: string): number {
	const { matches } = searchIn(view.state);
	const { tr } = view.state;
	for (const { from, to } of matches.toReversed()) tr.insertText(text, from, to);
	if (matches.length > 0) asOneStep(view.state, () => view.dispatch(tr));
	return matches.length;
}

/** The passage is selected, so that whoever closes the search is there. */
function show(view: EditorView): void {
	const { matches, current } = searchIn(view.state);
	const match = matches[current];
	if (!match) return;
	const selection = TextSelection.create(view.state.doc, match.from, match.to);
	view.dispatch(view.state.tr.setSelection(selection).scrollIntoView());
}
