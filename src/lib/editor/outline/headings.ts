import type { Node } from '@tiptap/pm/model';

/** A heading of the text that is being written, and where it is. */
export interface Heading {
	titre: string;
	niveau: number;
	position: number;
}

/** The headings of the document that say something. */
export function headingsOf(doc: Node): Heading[] {
	const found: Heading[] = [];
	doc.descendants((node, position) => {
		if (node.type.name === 'heading' && node.textContent.trim())
			found.push({ titre: node.textContent.trim(), niveau: node.attrs.level as number, position });
		return !node.isTextblock;
	});
	return found;
}
