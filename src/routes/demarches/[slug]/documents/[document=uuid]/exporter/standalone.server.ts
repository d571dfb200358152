import { escapeHtml } from '$lib/server/mail/escape-html';

interface Page {
	/** The language that the text is written in. */
	langue: string;
	titre: string;
	demarche: string;
	avertissement: string | null;
	/** Which version this is. */
	quoi: string;
	adresse: string;
	/** The text, as toHtml renders it. */
	html: string;
}

// One file that is read and printed anywhere, without this site and without a network.
const STYLE = `
:root { color-scheme: light dark; }
body { max-width: 42rem; margin: 0 auto; padding: 2rem 1rem 4rem; font: 1.0625rem/1.6 system-ui, sans-serif; overflow-wrap: break-word; }
h1, h2, h3, h4 { line-height: 1.2; text-wrap: balance; }
h2 { margin-top: 2.5rem; }
header { margin-bottom: 2.5rem; }
header p { margin: 0.25rem 0; opacity: 0.8; }
img { max-width: 100%; height: auto; }
blockquote { margin-inline: 0; padding-left: 1.25rem; border-left: 3px solid; font-style: italic; }
.tableau { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { padding: 0.5rem 0.75rem; border: 1px solid #8886; text-align: start; vertical-align: top; }
th p, td p { margin: 0; }
[data-encadre] { margin: 1.5rem 0; padding: 0.75rem 1rem; border: 1px solid #8886; border-left-width: 5px; border-radius: 0.375rem; }
.encadre-nom { margin: 0; font-weight: 700; }
[data-encadre] > div > :first-child { margin-top: 0.25rem; }
[data-encadre] > div > :last-child { margin-bottom: 0; }
[data-type=taskList] { padding-left: 0; list-style: none; }
[data-type=taskItem] { display: flex; gap: 0.5rem; }
[data-type=taskItem] p { margin: 0; }
@media print { body { max-width: none; padding: 0; font-size: 10.5pt; } h2, h3 { break-after: avoid; } tr, li { break-inside: avoid; } }
`;

/** The text as a whole page in one file. */
export function standalonePage({
	langue,
	titre,
	demarche,
	avertissement,
	quoi,
	adresse,
	html
}: Page): string {
	const warning = avertissement ? `<p><strong>${escapeHtml(avertissement)}</strong></p>` : '';
	return `<!doctype html>
<html lang="${langue}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(titre)} – ${escapeHtml(demarche)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${escapeHtml(titre)}</h1>
<p>${escapeHtml(demarche)}</p>
<p>${escapeHtml(quoi)} – <a href="${escapeHtml(adresse)}">${escapeHtml(adresse)}</a></p>
${warning}
</header>
<main>
${html}
</main>
</body>
</html>
`;
}
