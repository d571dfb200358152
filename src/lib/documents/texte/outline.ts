import type { JSONContent } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { withoutAccents } from '../../domain/without-accents.ts';
import { clean } from './clean.ts';

/** A heading of a text: where it leads and how deep it is. */
export interface Section {
	/** Id of the heading in the HTML of the same content. */
	id: string;
	niveau: number;
	titre: string;
}

/** The headings of a text in their order; those that say nothing are left out. */
export const outline = (contenu: JSONContent): Section[] =>
	sections(clean(contenu)).filter(({ titre }) => titre !== '');

/** Every heading of a text, empty ones too, each with an id of its own. */
export function sections(doc: Node): Section[] {
	const found: Section[] = [];
	const taken = new Map<string, number>();
	doc.descendants((node) => {
		if (node.type.name !== 'heading') return !node.isTextblock;
		const titre = node.textContent.trim();
		const slug = slugOf(titre);
		const times = (taken.get(slug) ?? 0) + 1;
		taken.set(slug, times);
		const id = times === 1 ? slug : `${slug}--${times}`;
		found.push({ id, niveau: node.attrs.level as number, titre });
		return false;
	});
	return found;
}

// The prefix keeps a heading from taking an id that the page around the text uses.
const slugOf = (titre: string) =>
	`s-${withoutAccents(titre)
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '')
		.slice(0, 60)}`;
