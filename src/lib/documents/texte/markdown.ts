import type { JSONContent } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { clean } from './clean.ts';
import { marked, type MarkName } from './marked.ts';
import { NOMS_ENCADRE, type GenreEncadre } from './nodes/encadre.ts';

interface Options {
	/** Where the image of this id is fetched; without it, `images/<id>`. */
	imageUrl?: (id: string) => string;
}

/** A text as Markdown (GitHub's flavour, for tables and tasks); underlining, which Markdown lacks, stays an HTML tag. */
export function toMarkdown(
	contenu: JSONContent,
	{ imageUrl = (id) => `images/${id}` }: Options = {}
): string {
	return `${blocks(clean(contenu), imageUrl)}\n`;
}

type ImageUrl = (id: string) => string;

const blocks = (parent: Node, imageUrl: ImageUrl): string =>
	[...parent.children].map((child) => block(child, imageUrl)).join('\n\n');

function block(node: Node, imageUrl: ImageUrl): string {
	switch (node.type.name) {
		case 'heading':
			return `${'#'.repeat(node.attrs.level as number)} ${inline(node)}`;
		case 'paragraph':
			return inline(node);
		case 'blockquote':
			return indent(blocks(node, imageUrl), '> ', '> ');
		case 'encadre':
			return indent(
				`**${NOMS_ENCADRE[node.attrs.genre as GenreEncadre]}**\n\n${blocks(node, imageUrl)}`,
				'> ',
				'> '
			);
		case 'bulletList':
			return items(node, imageUrl, () => '- ');
		case 'orderedList':
			return items(node, imageUrl, (_, rank) => `${(node.attrs.start as number) + rank}. `);
		case 'taskList':
			return items(node, imageUrl, (item) => `- [${item.attrs.checked ? 'x' : ' '}] `);
		case 'image':
			return `![${escape((node.attrs.alt as string | null) ?? '')}](${imageUrl(node.attrs.image as string)})`;
		case 'table':
			return table(node, imageUrl);
		default:
			return '---';
	}
}

const items = (list: Node, imageUrl: ImageUrl, bullet: (item: Node, rank: number) => string) =>
	[...list.children]
		.map((item, rank) => {
			const sign = bullet(item, rank);
			// What belongs to an item stands under its first letter; a task's box is part of its text.
			return indent(blocks(item, imageUrl), sign, ' '.repeat(sign.replace(/\[.\] $/, '').length));
		})
		.join('\n');

const indent = (text: string, first: string, others: string) =>
	text
		.split('\n')
		.map((line, rank) => `${rank === 0 ? first : others}${line}`.trimEnd())
		.join('\n');

function table(node: Node, imageUrl: ImageUrl): string {
	const rows = [...node.children].map((row) => [...row.children].map((cell) => cellText(cell, imageUrl)));
	const width = Math.max(1, ...rows.map((row) => row.length));
	const line = (cells: string[]) =>
		`| ${Array.from({ length: width }, (_, column) => cells[column] ?? '').join(' | ')} |`;
	const [head = [], ...rest] = rows;
	return [line(head), `|${' --- |'.repeat(width)}`, ...rest.map(line)].join('\n');
}

const cellText = (cell: Node, imageUrl: ImageUrl) =>
	blocks(cell, imageUrl).replace(/\\\n/g, '<br>').replace(/\n+/g, '<br>');

const inline = (node: Node) => marked(node, leaf, wrap).split('\n').map(escapeStart).join('\n');

const leaf = (node: Node) => {
	if (!node.isText) return '\\\n';
	return node.marks.some(({ type }) => type.name === 'code') ? node.text! : escape(node.text!);
};

const SIGNS: Partial<Record<MarkName, readonly [string, string]>> = {
	bold: ['**', '**'],
	italic: ['*', '*'],
	strike: ['~~', '~~'],
	underline: ['<u>', '</u>']
};

function wrap(name: MarkName, inside: string, attrs: Record<string, unknown>): string {
	// A sign beside a space is not read as emphasis.
	const [, before = '', text = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(inside) ?? [];
	if (text === '') return inside;
	if (name === 'code') return before + code(text) + after;
	if (name === 'link') return `${before}[${text}](${escapeHref(String(attrs.href))})${after}`;
	const [open, close] = SIGNS[name]!;
	return before + open + text + close + after;
}

function code(text: string): string {
	const fence = '`'.repeat(1 + Math.max(0, ...(text.match(/`+/g) ?? []).map((ticks) => ticks.length)));
	const space = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
	return fence + space + text + space + fence;
}

const escapeHref = (href: string) =>
	href.replace(/[()<>\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
const escape = (text: string) => text.replace(/[\\`*_[\]<>~|&]/g, '\\$&');
const escapeStart = (line: string) =>
	line.replace(/^(\s*)([#+=-])/, '$1\\$2').replace(/^(\s*\d+)([.)])(?=\s|$)/, '$1\\$2');
