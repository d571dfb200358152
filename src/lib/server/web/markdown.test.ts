import { expect, test } from 'vitest';
import { renderMarkdown } from './markdown.ts';

test.each([
	['<script>alert(1)</script>'],
	['<img src=x onerror=alert(1)>'],
	['[a](javascript:alert(1))'],
	['[a](JaVaScRiPt:alert(1))'],
	['[a](java\nscript:alert(1))'],
	['[a](data:text/html,<script>alert(1)</script>)'],
	['[a](vbscript:x)'],
	['![a](https://exemple.net/pixel.png)'],
	['![a](data:image/svg+xml,<svg onload=alert(1)>)'],
	['<a href="javascript:alert(1)">a</a>'],
	['[a](https://x "onmouseover=alert(1)")<b onclick=x>'],
	['[à compléter : <script>alert(1)</script>]'],
	['`<script>`\n\n    <iframe src=x>'],
	['[x]: javascript:alert(1)\n\n[x]']
])('%j ne devient rien de dangereux', (text) => {
	const html = renderMarkdown(text);
	const tags = html.match(/<\/?[a-z][^>]*>/gi) ?? [];
	expect(tags.filter((tag) => !/^<\/?(p|a|mark|code|pre|strong|em)\b/.test(tag))).toEqual([]);
	expect(tags.join('')).not.toMatch(/script:|data:|\son\w+=/i);
});

test('un titre de premier rang laisse la place à celui de la page', () =>
	expect(renderMarkdown('# Titre')).toBe('<h2>Titre</h2>\n'));

test('ce qui est à compléter se voit', () =>
	expect(renderMarkdown('Chez [à compléter : nom].')).toBe(
		'<p>Chez <mark>[à compléter : nom]</mark>.</p>\n'
	));

test('un lien vers un autre site ne dit pas d’où l’on vient', () =>
	expect(renderMarkdown('[a](https://exemple.fr)')).toContain('rel="external noreferrer"'));
