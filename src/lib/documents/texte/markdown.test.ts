import { expect, test } from 'vitest';
import { toMarkdown } from './markdown.ts';

const text = (text: string, ...types: string[]) => ({
	type: 'text',
	text,
	marks: types.map((type) => ({ type }))
});
const paragraph = (...content: object[]) => ({ type: 'paragraph', content });
const item = (type: string, attrs: object, ...content: object[]) => ({ type, attrs, content });
const cell = (type: string, words: string) => ({ type, content: [paragraph(text(words))] });
const row = (type: string, ...words: string[]) => ({
	type: 'tableRow',
	content: words.map((each) => cell(type, each))
});

test.each([
	['un titre', [{ type: 'heading', attrs: { level: 3 }, content: [text('Enjeux')] }], '### Enjeux\n'],
	[
		'des marques',
		[paragraph(text('a '), text('gras ', 'bold'), text('b', 'bold', 'italic'), text(' `x`', 'code'))],
		'a **gras *b*** `` `x` ``\n'
	],
	['des signes', [paragraph(text('2 * 3 < [a] & _b_'))], '2 \\* 3 \\< \\[a\\] \\& \\_b\\_\n'],
	['un début de ligne', [paragraph(text('1. non')), paragraph(text('# non'))], '1\\. non\n\n\\# non\n'],
	[
		'un lien',
		[paragraph({ ...text('ici'), marks: [{ type: 'link', attrs: { href: 'https://x.fr/(a)' } }] })],
		'[ici](https://x.fr/%28a%29)\n'
	],
	[
		'des listes',
		[
			item('orderedList', { start: 3 }, item('listItem', {}, paragraph(text('a')))),
			item(
				'bulletList',
				{},
				item(
					'listItem',
					{},
					paragraph(text('b')),
					item('bulletList', {}, item('listItem', {}, paragraph(text('c'))))
				)
			)
		],
		'3. a\n\n- b\n\n  - c\n'
	],
	[
		'des tâches',
		[
			item(
				'taskList',
				{},
				item('taskItem', { checked: true }, paragraph(text('a'))),
				item('taskItem', {}, paragraph(text('b')))
			)
		],
		'- [x] a\n- [ ] b\n'
	],
	[
		'un tableau',
		[{ type: 'table', content: [row('tableHeader', 'A', 'B'), row('tableCell', '1|2', '3')] }],
		'| A | B |\n| --- | --- |\n| 1\\|2 | 3 |\n'
	],
	[
		'un encadré',
		[item('encadre', { genre: 'a_retenir' }, paragraph(text('Oui')))],
		'> **À retenir**\n>\n> Oui\n'
	],
	[
		'une image',
		[{ type: 'image', attrs: { image: '7d4c6a52-32a3-4c59-9a05-1f6a5a7b0c11', alt: 'La halle' } }],
		'![La halle](images/7d4c6a52-32a3-4c59-9a05-1f6a5a7b0c11)\n'
	]
])('%s s’écrit en Markdown', (_, content, written) => {
	expect(toMarkdown({ type: 'doc', content })).toBe(written);
});
