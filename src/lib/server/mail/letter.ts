import type { Langue } from '../../domain/personne/langue.ts';
import { escapeHtml } from './escape-html.ts';

interface Link {
	label: string;
	href: string;
}

/** What one of our own messages says; plain text throughout. */
export interface Letter {
	langue: Langue;
	paragraphs: string[];
	/** Lists under a heading, each line with where it leads. */
	sections?: { title: string; lines: (Link & { text: string })[] }[];
	/** A last line below the sections. */
	after?: string;
	button?: Link;
	/** Why this person receives it, in smaller letters. */
	foot: string;
	/** Below the foot: what the person may change. */
	links?: Link[];
}

const FONT = "17px/1.6 'Atkinson Hyperlegible Next', Verdana, sans-serif";
const BUTTON =
	'display:inline-block;padding:12px 20px;background:#1f4e79;color:#fff;text-decoration:none;border-radius:6px';

const paragraph = (text: string) => `<p>${escapeHtml(text)}</p>`;
const link = ({ label, href }: Link, style = 'color:#1f4e79') =>
	`<a href="${escapeHtml(href)}" style="${style}">${escapeHtml(label)}</a>`;

const section = ({ title, lines }: NonNullable<Letter['sections']>[number]) =>
	`<h2 style="font-size:18px;margin:28px 0 4px">${escapeHtml(title)}</h2>
<ul style="margin:0;padding-left:20px">
${lines.map((line) => `<li style="margin:6px 0">${escapeHtml(line.text)} ${link(line)}</li>`).join('\n')}
</ul>`;

/** The HTML of a message, in the dress of those that Supabase sends (supabase/templates). */
export function writeLetter({
	langue,
	paragraphs,
	sections = [],
	after,
	button,
	foot,
	links = []
}: Letter): string {
	const lines = [...paragraphs.map(paragraph), ...sections.map(section)];
	if (after) lines.push(paragraph(after));
	if (button) lines.push(`<p style="margin-top:28px">${link(button, BUTTON)}</p>`);
	const small = [escapeHtml(foot), ...links.map((one) => link(one, 'color:#5a544d'))].join('<br>');
	return `<!doctype html>
<html lang="${langue}">
<body style="margin:0;padding:24px;background:#faf8f4;color:#1d1b19;font:${escapeHtml(FONT)}">
<div style="max-width:560px;margin:0 auto">
<p style="font-weight:700;font-size:20px">Ensemblier</p>
${lines.join('\n')}
<p style="color:#5a544d;font-size:15px">${small}</p>
</div>
</body>
</html>`;
}
