import type { JSONContent } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { clean } from './clean.ts';
import { marked, type MarkName } from './marked.ts';
import { NOMS_ENCADRE, type GenreEncadre } from './nodes/encadre.ts';
import { sections } from './outline.ts';
import { nomTache } from './schema.ts';

interface Options {
	/** Where the image of this id is fetched. */
	imageUrl: (id: string) => string;
}

type Write = (node: Node, inside: string, options: Options) => string;

/**
 * A text as HTML for a page without the editor, with the same elements that the editor shows and an id on each heading
 * (see `outline`). Safe whatever was written: only what our schema knows is rendered, and all of it is escaped.
 */
export function toHtml(contenu: JSONContent, options: Options): string {
	const doc = clean(contenu);
	const ids = sections(doc).map(({ id }) => id);
	const render = (node: Node): string => {
		if (node.type.name === 'heading') {
			const tag = `h${node.attrs.level}`;
			return `<${tag} id="${ids.shift()}">${inline(node)}</${tag}>`;
		}
		const inside = node.isTextblock ? inline(node) : [...node.children].map(render).join('');
		return BLOCKS[node.type.name]?.(node, inside, options) ?? inside;
	};
	return render(doc);
}

const inline = (block: Node) => marked(block, leaf, (name, inside, attrs) => MARKS[name](inside, attrs));

const leaf = (node: Node) => (node.isText ? escape(node.text!) : '<br>');

const MARKS: Record<MarkName, (inside: string, attrs: Record<string, unknown>) => string> = {
	link: (inside, { href }) =>
		`<a href="${escape(String(href))}" rel="noopener noreferrer nofollow">${inside}</a>`,
	bold: (inside) => `<strong>${inside}</strong>`,
	italic: (inside) => `<em>${inside}</em>`,
	underline: (inside) => `<u>${inside}</u>`,
	strike: (inside) => `<s>${inside}</s>`,
	code: (inside) => `<code>${inside}</code>`
};

const BLOCKS: Record<string, Write> = {
	// An empty paragraph keeps the height of a line, as it does in the editor.
	paragraph: (_, inside) => `<p>${inside || '<br>'}</p>`,
	blockquote: (_, inside) => `<blockquote>${inside}</blockquote>`,
	horizontalRule: () => '<hr>',
	bulletList: (_, inside) => `<ul>${inside}</ul>`,
	orderedList: ({ attrs: { start } }, inside) =>
		`<ol${start === 1 ? '' : ` start="${start}"`}>${inside}</ol>`,
	listItem: (_, inside) => `<li>${inside}</li>`,
	taskList: (_, inside) => `<ul data-type="taskList">${inside}</ul>`,
	taskItem: ({ attrs: { checked } }, inside) =>
		`<li data-checked="${checked}" data-type="taskItem"><label><input type="checkbox" disabled${checked ? ' checked' : ''} aria-label="${nomTache(Boolean(checked))}"></label><div>${inside}</div></li>`,
	// It may be wider than a phone: whoever has no mouse scrolls it once it has the focus.
	table: (_, inside) =>
		`<div class="tableau" tabindex="0" role="group" aria-label="Tableau"><table><tbody>${inside}</tbody></table></div>`,
	tableRow: (_, inside) => `<tr>${inside}</tr>`,
	tableCell: (node, inside) => `<td${spans(node)}>${inside}</td>`,
	tableHeader: (node, inside) => `<th${spans(node)}>${inside}</th>`,
	image: ({ attrs: { image, alt, largeur, hauteur } }, _, { imageUrl }) =>
		`<img src="${escape(imageUrl(image as string))}" alt="${escape((alt as string | null) ?? '')}"${size(largeur, hauteur)} loading="lazy">`,
	encadre: ({ attrs }, inside) => {
		const genre = attrs.genre as GenreEncadre;
		return `<div data-encadre="${genre}" role="note" aria-label="${NOMS_ENCADRE[genre]}"><p class="encadre-nom">${NOMS_ENCADRE[genre]}</p><div>${inside}</div></div>`;
	}
};

const size = (largeur: unknown, hauteur: unknown) =>
	typeof largeur === 'number' && typeof hauteur === 'number' ? ` width="${largeur}" height="${hauteur}"` : '';

const spans = ({ attrs: { colspan, rowspan } }: Node) =>
	`${colspan === 1 ? '' : ` colspan="${colspan}"`}${rowspan === 1 ? '' : ` rowspan="${rowspan}"`}`;

const ENTITIES: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};
const escape = (text: string) => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
