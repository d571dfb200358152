import { listsOfWord } from './word-lists.ts';

/** What was pasted, cleaned, and how many images had to be left out. */
export interface Cleaned {
	html: string;
	images: number;
}

/** Our own text, copied from an editor: it is already as it should be. */
const OWN = /\bdata-pm-slice=/;

/**
 * HTML from Word, LibreOffice or the web with only what our schema knows how to keep: no styles, no conditional comments,
 * no empty paragraphs, headings that begin at the second level, Word's bullets as lists. `isOwnImage` says which images are
 * already the document's; others are left out and counted.
 */
export function cleanHtml(html: string, isOwnImage: (src: string) => boolean): Cleaned {
	// The content security policy forbids styles even in a document that is never shown.
	const inert = html
		.replace(/<style\b[\s\S]*?<\/style\s*>/gi, '')
		.replace(/<[^>]*>/g, (tag) => tag.replace(/\sstyle\s*=/gi, ' data-style='));
	const { body } = new DOMParser().parseFromString(inert, 'text/html');
	const images = dropImages(body, isOwnImage);
	if (!OWN.test(html)) {
		dropComments(body);
		for (const element of body.querySelectorAll('style, script, meta, link, title, xml, template'))
			element.remove();
		listsOfWord(body);
		lowerHeadings(body);
		for (const element of body.querySelectorAll<HTMLElement>('[data-style]')) readStyle(element);
		for (const anchor of body.querySelectorAll('a:not([href]), a[href^="#"], a[href^="file:"]'))
			anchor.replaceWith(...anchor.childNodes);
		for (const paragraph of body.querySelectorAll('p, h1, h2, h3, h4, div'))
			if (isEmpty(paragraph)) paragraph.remove();
		for (const cell of body.querySelectorAll('td, th'))
			if (cell.textContent.trim() === '' && !cell.querySelector('img')) cell.replaceChildren();
	}
	return { html: body.innerHTML, images };
}

function dropImages(body: HTMLElement, isOwnImage: (src: string) => boolean): number {
	let dropped = 0;
	for (const image of body.querySelectorAll('img, picture, svg, video, object, embed')) {
		const src = image.getAttribute('src');
		if (image.hasAttribute('data-image') && src && isOwnImage(src)) continue;
		// A point of one pixel that counts readers is nothing that anybody misses.
		const isSpy = image.getAttribute('width') === '1' || image.getAttribute('height') === '1';
		if (image.matches('img') && !isSpy) dropped++;
		image.remove();
	}
	return dropped;
}

function dropComments(body: HTMLElement): void {
	const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
	const comments: Node[] = [];
	while (walker.nextNode()) comments.push(walker.currentNode);
	for (const comment of comments) comment.parentNode?.removeChild(comment);
}

/** The page has its own first heading: a text begins at the second level. */
function lowerHeadings(body: HTMLElement): void {
	for (const title of body.querySelectorAll('p.MsoTitle')) rename(title, 'h1');
	const by = body.querySelector('h1') ? 1 : 0;
	for (const heading of body.querySelectorAll('h1, h2, h3, h4, h5, h6'))
		rename(heading, `h${Math.min(4, Number(heading.tagName[1]) + by)}`);
}

const MARKS: [RegExp, string][] = [
	[/font-weight:\s*(bold|[6-9]00)/i, 'strong'],
	[/font-style:\s*italic/i, 'em'],
	[/text-decoration[^;]*:\s*[^;]*underline/i, 'u'],
	[/text-decoration[^;]*:\s*[^;]*line-through/i, 's']
];

/** Bold, italic, underlined and struck text that was said with a style; and bold that a style takes back. */
function readStyle(element: HTMLElement): void {
	const style = element.dataset.style!;
	delete element.dataset.style;
	if (element.matches('b, strong') && /font-weight:\s*(normal|[1-5]00)/i.test(style)) {
		element.replaceWith(...element.childNodes);
		return;
	}
	if (!element.matches('span, font')) return;
	for (const [said, tag] of MARKS) {
		if (!said.test(style)) continue;
		const mark = element.ownerDocument.createElement(tag);
		mark.append(...element.childNodes);
		element.append(mark);
	}
}

const isEmpty = (element: Element) =>
	element.textContent.trim() === '' &&
	!element.querySelector('img, table, hr, input') &&
	!element.closest('td, th');

function rename(element: Element, tag: string): void {
	const renamed = element.ownerDocument.createElement(tag);
	renamed.append(...element.childNodes);
	element.replaceWith(renamed);
}
