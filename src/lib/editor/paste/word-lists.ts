/** Makes lists of the paragraphs that Word dresses up as such: a level in the style, a bullet or number in the text. */
export function listsOfWord(body: HTMLElement): void {
	const open: { list: HTMLElement; level: number }[] = [];
	let last: Element | null = null;
	for (const paragraph of body.querySelectorAll<HTMLElement>('p[data-style*="mso-list:"], h1, h2, h3')) {
		const level = levelOf(paragraph);
		if (level === null) continue;
		const marker = takeMarker(paragraph);
		// A paragraph between two items ends the list.
		if (last && paragraph.previousElementSibling !== last) open.length = 0;
		while (open.length > 0 && open.at(-1)!.level > level) open.pop();
		const tag = isNumber(marker) ? 'ol' : 'ul';
		let current = open.at(-1);
		if (current?.level === level && current.list.localName !== tag) current = void open.pop();
		if (current?.level !== level) current = begin(paragraph, tag, level, open, marker);
		const item = body.ownerDocument.createElement('li');
		item.append(...paragraph.childNodes);
		current.list.append(item);
		last = open[0]!.list;
		paragraph.remove();
	}
}

function begin(
	paragraph: HTMLElement,
	tag: 'ol' | 'ul',
	level: number,
	open: { list: HTMLElement; level: number }[],
	marker: string
) {
	const list = paragraph.ownerDocument.createElement(tag);
	const start = Number.parseInt(marker, 10);
	if (start > 1) list.setAttribute('start', String(start));
	const parent = open.at(-1)?.list.lastElementChild;
	if (parent) parent.append(list);
	else paragraph.before(list);
	const begun = { list, level };
	open.push(begun);
	return begun;
}

/** How deep Word says that it is, from 1; null when it is not of a list. */
function levelOf({ localName, dataset }: HTMLElement): number | null {
	const found = /mso-list:\s*l\d+\s+level(\d+)/i.exec(dataset.style ?? '');
	// A numbered heading is a heading.
	return found && localName === 'p' ? Number(found[1]) : null;
}

function takeMarker(paragraph: HTMLElement): string {
	const written = paragraph.querySelector(
		'[data-style*="mso-list:Ignore"], [data-style*="mso-list: Ignore"]'
	);
	const marker = written?.textContent.trim() ?? '';
	written?.remove();
	return marker;
}

const isNumber = (marker: string) => /^(\d+|[a-z]|[ivxlc]+)[.)]/i.test(marker);
