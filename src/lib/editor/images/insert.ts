import type { Editor } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import type { Messages } from '../../messages/fr.ts';
import { placeOf, positionOf } from '../places.ts';
import { shrink, type Shrunk } from './shrink.ts';

/** Images among what was picked, pasted or dropped. */
export const imagesAmong = (files: Iterable<File>): File[] =>
	[...files].filter(({ type }) => type.startsWith('image/'));

/**
 * Makes the image light, sends it to the document and shows it where this position was, however long that took. Answers
 * null, or the sentence that says why it was not done.
 */
export async function insertImage(
	editor: Editor,
	images: string,
	file: File,
	position: number,
	words: Messages['editeur']['image']
): Promise<string | null> {
	const place = placeOf(editor.state, position);
	let shrunk: Shrunk;
	try {
		shrunk = await shrink(file);
	} catch (reason) {
		return (reason as Error).message === 'trop_lourde'
			? words.tropLourde(file.name)
			: words.illisible(file.name);
	}
	const { blob, largeur, hauteur } = shrunk;
	const sent = await send(images, blob).catch(() => words.echec(file.name));
	if (typeof sent === 'string') return sent;
	// The page may be left, or the right to write lost, while an image is on its way.
	if (editor.isDestroyed || !editor.isEditable) return words.echec(file.name);
	const node = editor.schema.nodes.image!.create({ image: sent.id, largeur, hauteur });
	const at = (place && positionOf(editor.state, place)) ?? editor.state.selection.to;
	const { from, to } = gapFor(editor, at);
	const tr = editor.state.tr.replaceWith(from, to, node);
	let shown = -1;
	tr.doc.descendants((other, found) => {
		if (other.type === node.type && other.attrs.image === sent.id) shown = found;
	});
	editor.view.dispatch(tr.setSelection(NodeSelection.create(tr.doc, shown)).scrollIntoView());
	return null;
}

/** An image stands between two blocks: after the one where it was asked for, or in its place when that one is empty. */
function gapFor({ state }: Editor, position: number): { from: number; to: number } {
	const $at = state.doc.resolve(Math.min(position, state.doc.content.size));
	if (!$at.parent.isTextblock) return { from: $at.pos, to: $at.pos };
	const isNeeded = $at.parent.content.size > 0 || $at.node(-1).type.name !== 'doc';
	return { from: isNeeded ? $at.after() : $at.before(), to: $at.after() };
}

async function send(images: string, body: Blob): Promise<{ id: string } | string> {
	const answer = await fetch(images, {
		method: 'POST',
		body,
		headers: { 'content-type': body.type, accept: 'application/json' }
	});
	if (answer.ok) return (await answer.json()) as { id: string };
	const { message } = (await answer.json()) as { message: string };
	return message;
}
