import type { Langue } from '../../domain/personne/schema.ts';
import { escapeHtml } from './escape-html.ts';

/** What one of our own messages says; plain text throughout. */
export interface Letter {
	langue: Langue;
	paragraphs: string[];
	button?: { label: string; href: string };
	/** Why this person receives it, in smaller letters. */
	foot: string;
}

const FONT = "17px/1.6 'Atkinson Hyperlegible Next', Verdana, sans-serif";
const BUTTON =
	'display:inline-block;padding:12px 20px;background:#1f4e79;color:#fff;text-decoration:none;border-radius:6px';

/** The HTML of a message, in the dress of those that Supabase sends (supabase/templates). */
export function writeLetter({ langue, paragraphs, button, foot }: Letter): string {
	const lines = paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`);
	if (button)
		lines.push(
			`<p><a href="${escapeHtml(button.href)}" style="${BUTTON}">${escapeHtml(button.label)}</a></p>`
		);
	return `<!doctype html>
<html lang="${langue}">
<body style="margin:0;padding:24px;background:#faf8f4;color:#1d1b19;font:${escapeHtml(FONT)}">
<div style="max-width:560px;margin:0 auto">
<p style="font-weight:700;font-size:20px">Ensemblier</p>
${lines.join('\n')}
<p style="color:#5a544d;font-size:15px">${escapeHtml(foot)}</p>
</div>
</body>
</html>`;
}
