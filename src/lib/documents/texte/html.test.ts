import { expect, test } from 'vitest';
import { toHtml } from './html.ts';
import { outline } from './outline.ts';

const options = { imageUrl: (id: string) => `/images/${id}` };
const IMAGE = '7d4c6a52-32a3-4c59-9a05-1f6a5a7b0c11';
const html = (...content: object[]) => toHtml({ type: 'doc', content }, options);
const text = (text: string, ...marks: { type: string }[]) => ({ type: 'text', text, marks });
const paragraph = (...content: object[]) => ({ type: 'paragraph', content });
const link = (href: unknown) => ({ type: 'link', attrs: { href } });

test.each([
	['javascript:alert(1)'],
	['JavaScript:alert(1)'],
	[' java\nscript:alert(1)'],
	['\u0001javascript:alert(1)'],
	['java\u200bscript:alert(1)'],
	['data:text/html,<script>alert(1)</script>'],
	['vbscript:x'],
	['//ailleurs.example'],
	['/\\ailleurs.example'],
	['blob:https://x'],
	[{ toString: () => 'https://x' }],
	[['https://x']],
	[null]
])('un lien qui mène à %j n’en est plus un', (href) => {
	expect(html(paragraph(text('ici', link(href))))).toBe('<p>ici</p>');
});

test.each([
	['https://exemple.fr/?a=1&b="2"', 'https://exemple.fr/?a=1&amp;b=&quot;2&quot;'],
	['http://exemple.fr', 'http://exemple.fr'],
	['mailto:a@exemple.fr', 'mailto:a@exemple.fr'],
	['tel:+33299000000', 'tel:+33299000000'],
	['/demarches', '/demarches'],
	['#s-titre', '#s-titre']
])('un lien vers %s reste', (href, written) => {
	expect(html(paragraph(text('ici', link(href))))).toContain(`<a href="${written}" rel=`);
});

test.each([
	['un texte', paragraph(text('<img src=x onerror=alert(1)>'))],
	['une adresse', paragraph(text('a', link('https://x/"onmouseover="alert(1)')))],
	['un texte alternatif', { type: 'image', attrs: { image: IMAGE, alt: '"><script>' } }],
	['l’identifiant d’une image', { type: 'image', attrs: { image: `${IMAGE}"><script>` } }],
	[
		'l’adresse d’une image',
		{ type: 'image', attrs: { image: IMAGE, src: 'https://ailleurs.example/x.png' } }
	],
	['un titre', { type: 'heading', attrs: { level: '2><script>' }, content: [text('a"><b')] }],
	['une liste', { type: 'orderedList', attrs: { start: '1"><script>' }, content: [] }],
	['un encadré', { type: 'encadre', attrs: { genre: '"><script>' }, content: [paragraph(text('a'))] }],
	['un attribut inconnu', { type: 'paragraph', attrs: { onclick: 'alert(1)', style: 'x' }, content: [] }],
	['un élément inconnu', { type: 'script', content: [text('alert(1)')] }],
	['un nom hérité', { type: 'constructor' }],
	['une marque inconnue', paragraph(text('a', { type: 'script' }, { type: '__proto__' }))]
])('%s ne devient jamais du code', (_, node) => {
	const tags = html(node).replace(/="[^"<>]*"/g, '');
	expect(tags).not.toMatch(/["']|<(script|b)\b|<[^>]* (on\w+|style)/i);
	expect(tags.match(/<img/g) ?? []).toHaveLength(html(node).includes(`src="/images/${IMAGE}"`) ? 1 : 0);
});

test('ce qui n’a ni forme ni fin ne fait pas échouer la page', () => {
	let deep: object = paragraph(text('fond'));
	for (let i = 0; i < 5000; i++) deep = { type: 'blockquote', content: [deep] };
	for (const contenu of [
		null,
		1,
		[],
		{},
		{ type: 'doc', content: 'x' },
		{ type: 'doc', content: [null, deep] }
	])
		expect(toHtml(contenu as never, options)).toMatch(/^<(p|blockquote)>/);
});

test('une image porte sa description et sa taille', () => {
	const attrs = { image: IMAGE, alt: 'La halle', largeur: 640, hauteur: 480 };
	expect(html({ type: 'image', attrs })).toBe(
		`<img src="/images/${IMAGE}" alt="La halle" width="640" height="480" loading="lazy">`
	);
});

test('le plan mène aux titres du texte, même quand deux portent le même nom', () => {
	const heading = (level: number, words: string) => ({
		type: 'heading',
		attrs: { level },
		content: [text(words)]
	});
	const content = [heading(2, 'Été & après'), heading(3, 'Enjeux'), heading(2, ''), heading(3, 'Enjeux')];
	const sections = outline({ type: 'doc', content });
	expect(sections).toEqual([
		{ id: 's-ete-apres', niveau: 2, titre: 'Été & après' },
		{ id: 's-enjeux', niveau: 3, titre: 'Enjeux' },
		{ id: 's-enjeux--2', niveau: 3, titre: 'Enjeux' }
	]);
	for (const { id, titre } of sections)
		expect(html(...content)).toContain(`id="${id}">${titre.replace('&', '&amp;')}<`);
});

test('des marques qui se recouvrent s’emboîtent', () => {
	const [bold, italic] = [{ type: 'bold' }, { type: 'italic' }];
	expect(html(paragraph(text('a', bold), text('b', bold, italic), text('c', italic)))).toBe(
		'<p><strong>a<em>b</em></strong><em>c</em></p>'
	);
});
