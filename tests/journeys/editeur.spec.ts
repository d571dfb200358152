import { alsoOpen, newText, paste, sheet } from './gestures/texte';
import type { Locator } from '@playwright/test';
import { checkA11y, expect, expectNoSideScroll, test, type Page } from './harness/journey';

/** A picture that the browser draws, as a file. */
async function picture(page: Page, width: number, height: number): Promise<Buffer> {
	const bytes = await page.evaluate(
		async ([width, height]) => {
			const canvas = document.createElement('canvas');
			[canvas.width, canvas.height] = [width!, height!];
			const context = canvas.getContext('2d')!;
			context.fillStyle = '#1b7a4f';
			context.fillRect(0, 0, width!, height!);
			const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
			return [...new Uint8Array(await blob!.arrayBuffer())];
		},
		[width, height]
	);
	return Buffer.from(bytes);
}

/** The text as HTML without what only the editor adds. */
const written = (page: Page) =>
	sheet(page).evaluate((element) => {
		const copy = element.cloneNode(true) as HTMLElement;
		for (const added of copy.querySelectorAll(
			'.ProseMirror-trailingBreak, .ProseMirror-separator, .their-caret, label'
		))
			added.remove();
		for (const each of copy.querySelectorAll('*'))
			for (const { name } of [...each.attributes]) if (name !== 'href') each.removeAttribute(name);
		return copy.innerHTML;
	});

test('tout se met en forme sans souris', async ({ page }) => {
	await newText(page, 'Sans souris');
	const { keyboard } = page;
	await keyboard.type('# Enjeux\nDu ');
	await keyboard.press('Control+b');
	await keyboard.type('gras');
	await keyboard.press('Control+b');
	await keyboard.type(' et de l’');
	await keyboard.press('Control+i');
	await keyboard.type('italique');
	await keyboard.press('Control+i');
	await keyboard.type('.\n- un\ndeux\n\n1. a\nb\n\n[ ] à faire\n\n> cité\n\n');
	// The tools, by their own keys: to the bar, along it, back to the text.
	await keyboard.press('Alt+F10');
	await expect(page.getByRole('button', { name: 'Titre', exact: true })).toBeFocused();
	await keyboard.press('End');
	await expect(page.getByRole('button', { name: 'Rechercher et remplacer' })).toBeFocused();
	await keyboard.press('Escape');
	await expect(sheet(page)).toBeFocused();
	await keyboard.press('Alt+F10');
	const callout = page.getByRole('button', { name: 'Encadré', exact: true });
	for (let i = 0; i < 25 && !(await callout.evaluate((e) => e === document.activeElement)); i++)
		await keyboard.press('ArrowLeft');
	await keyboard.press('Enter');
	await keyboard.type('important');
	await expect(callout).toHaveAttribute('aria-pressed', 'true');
	await expect
		.poll(() => written(page))
		.toBe(
			'<h2>Enjeux</h2><p>Du <strong>gras</strong> et de l’<em>italique</em>.</p>' +
				'<ul><li><p>un</p></li><li><p>deux</p></li></ul><ol><li><p>a</p></li><li><p>b</p></li></ol>' +
				'<ul><li><div><p>à faire</p></div></li></ul><blockquote><p>cité</p></blockquote>' +
				'<div><p>Note</p><div><p>important</p></div></div><p></p>'
		);
	// The tools of the callout, by the same key once more.
	await keyboard.press('Alt+F10');
	await keyboard.press('Alt+F10');
	await keyboard.press('ArrowRight');
	await keyboard.press('Enter');
	await expect(page.getByRole('note', { name: 'Attention' })).toContainText('important');
	await checkA11y(page);
});

test('un tableau s’agrandit, se réduit et porte des en-têtes', async ({ page }) => {
	await newText(page, 'Tableau');
	await page.getByRole('button', { name: 'Tableau' }).click();
	for (const title of ['Lot', 'Montant', 'Clause', 'Vigne']) {
		await page.keyboard.type(title);
		await page.keyboard.press('Tab');
	}
	const rows = sheet(page).locator('tr');
	const cells = rows.first().locator('th, td');
	const tools = page.getByRole('toolbar', { name: /Tableau/ });
	await tools.getByRole('button', { name: 'Ajouter une ligne au-dessous' }).click();
	await expect(rows).toHaveCount(4);
	await tools.getByRole('button', { name: 'Ajouter une colonne à droite' }).click();
	await expect(cells).toHaveCount(4);
	await cells.nth(2).click();
	await tools.getByRole('button', { name: 'Supprimer la colonne' }).click();
	await rows.last().locator('td').first().click();
	await tools.getByRole('button', { name: 'Supprimer la ligne' }).click();
	await expect(rows).toHaveCount(3);
	await expect(cells).toHaveText(['Lot', 'Montant', 'Clause']);
	await tools.getByRole('button', { name: 'Première ligne en en-tête' }).click();
	await expect(sheet(page).locator('th')).toHaveCount(0);
	await tools.getByRole('button', { name: 'Première ligne en en-tête' }).click();
	await expect(sheet(page).locator('th')).toHaveCount(3);
	await checkA11y(page);
	await expectNoSideScroll(page);
});

test('la typographie française se pose d’elle-même, et un retour arrière la retire', async ({ page }) => {
	await newText(page, 'Typographie');
	const { keyboard } = page;
	await keyboard.type('Qui décide ? "Nous" dit-on : c\'est tout... à 9:30, voir https://exemple.fr/?a=1');
	const typed = (locator: Locator) => expect.poll(() => locator.textContent());
	await typed(sheet(page)).toBe(
		'Qui décide\u202f? «\u202fNous\u202f» dit-on\u202f: c’est tout… à 9:30, voir https://exemple.fr/?a=1'
	);
	await keyboard.type('\nAh !');
	await keyboard.press('Backspace');
	await typed(sheet(page).locator('p').last()).toBe('Ah !');
	await keyboard.type(' Oh !');
	await keyboard.press('Control+z');
	await typed(sheet(page).locator('p').last()).toBe('Ah ! Oh !');
	await keyboard.press('Control+e');
	await keyboard.type('a ? "b"');
	await typed(sheet(page).locator('code')).toBe('a ? "b"');
});

test('un texte collé de Word arrive propre', async ({ page }) => {
	await newText(page, 'Word');
	const item = (level: number, marker: string, text: string) =>
		`<p class=MsoListParagraph style='margin-left:36.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>${text}<o:p></o:p></p>`;
	await paste(
		page,
		`<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {margin:0} --></style></head>
		<body lang=FR style='word-wrap:break-word'><!--[if gte mso 9]><xml><w:WordDocument/></xml><![endif]-->
		<!--StartFragment--><h1 style='color:red'>Bilan</h1><p class=MsoNormal><o:p>&nbsp;</o:p></p>
		<p class=MsoNormal style='text-align:justify'><b><span style='color:#1F497D'>Trois</span></b> lots, <span style='font-style:italic'>dont un</span> réservé.<o:p></o:p></p>
		${item(1, '·', 'Un')}${item(2, 'o', 'Sous-un')}${item(1, '·', 'Deux')}
		<p class=MsoNormal>Puis :</p>${item(1, '1)', 'Premier')}${item(1, '2)', 'Second')}
		<table class=MsoTableGrid><tr><td style='width:50pt'><p class=MsoNormal>A</p></td><td><p class=MsoNormal><o:p>&nbsp;</o:p></p></td></tr></table>
		<p class=MsoNormal><a href="javascript:alert(1)">mauvais</a> <a href="https://exemple.fr/">bon</a><img src="https://ailleurs.example/a.png" width=200></p>
		<script>alert(1)</script><!--EndFragment--></body></html>`,
		'Bilan'
	);
	await expect
		.poll(() => written(page))
		.toBe(
			'<h2>Bilan</h2><p><strong>Trois</strong> lots, <em>dont un</em> réservé.</p>' +
				'<ul><li><p>Un</p><ul><li><p>Sous-un</p></li></ul></li><li><p>Deux</p></li></ul><p>Puis :</p>' +
				'<ol><li><p>Premier</p></li><li><p>Second</p></li></ol>' +
				'<div><table><tbody><tr><td><p>A</p></td><td><p></p></td></tr></tbody></table></div>' +
				'<p>mauvais <a href="https://exemple.fr/">bon</a></p>'
		);
	await expect(page.getByText('Une image du texte collé n’a pas été reprise.')).toBeVisible();
});

test('une image se réduit, se décrit, et se voit dans l’autre navigateur', async ({ page, browser }) => {
	await newText(page, 'Image');
	await page.keyboard.type('Avant');
	const [chooser] = await Promise.all([
		page.waitForEvent('filechooser'),
		page.getByRole('button', { name: 'Image', exact: true }).click()
	]);
	await chooser.setFiles({
		name: 'halle.png',
		mimeType: 'image/png',
		buffer: await picture(page, 3000, 1500)
	});
	await expect(page.getByRole('heading', { name: /Que montre cette image/ })).toBeVisible();
	await checkA11y(page);
	await page.getByRole('textbox', { name: 'Texte de remplacement' }).fill('La halle du marché');
	await page.getByRole('button', { name: 'Enregistrer' }).click();
	const image = page.getByRole('img', { name: 'La halle du marché' });
	await expect(image).toHaveAttribute('width', '2000');
	await page.keyboard.type('Après');
	await expect(sheet(page)).toContainText('Après');
	await expect(image).toBeVisible();
	const other = await alsoOpen(browser, page, 'actrice');
	const seen = other.getByRole('img', { name: 'La halle du marché' });
	await expect.poll(() => seen.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(2000);
	const answer = await other.request.get((await seen.getAttribute('src'))!);
	expect(answer.headers()).toMatchObject({
		'content-type': 'image/webp',
		'cache-control': 'private, max-age=31536000, immutable',
		'x-content-type-options': 'nosniff',
		'content-security-policy': "default-src 'none'; sandbox"
	});
	await other.context().close();
});

test('ce qui n’est pas une image est refusé, comme celle de qui ne peut pas écrire', async ({
	page,
	browser
}) => {
	await newText(page, 'Refus');
	const address = `${page.url()}/images`;
	const send = (from: Page, data: Buffer) =>
		from.request.post(address, {
			data,
			headers: { 'content-type': 'image/png', accept: 'application/json', origin: new URL(address).origin }
		});
	const text = await send(page, Buffer.from('<svg onload="alert(1)">'));
	expect(text.status()).toBe(415);
	expect(((await text.json()) as { message: string }).message).toContain('Rien n’a été ajouté');
	const other = await alsoOpen(browser, page, 'observateur');
	expect((await send(other, await picture(page, 10, 10))).status()).toBe(403);
	await expect(other.getByRole('toolbar')).toHaveCount(0);
	await expect(sheet(other)).toHaveAttribute('contenteditable', 'false');
	await checkA11y(other);
	await other.context().close();
});

test('on cherche sans accent, on remplace tout, on annule en une fois', async ({ page }) => {
	await newText(page, 'Recherche');
	const { keyboard } = page;
	await keyboard.type('Une étape, deux étapes.\nEncore une Étape !');
	await keyboard.press('Control+f');
	await expect(page.getByRole('searchbox', { name: 'Rechercher', exact: true })).toBeFocused();
	await keyboard.type('etape');
	await expect(sheet(page).locator('.found')).toHaveCount(3);
	await expect(page.getByRole('search')).toContainText('sur 3');
	await keyboard.press('Enter');
	await keyboard.press('Shift+Enter');
	await page.getByRole('textbox', { name: 'Remplacer par' }).fill('phase');
	await checkA11y(page);
	await page.getByRole('button', { name: 'Tout remplacer' }).click();
	await expect(page.getByRole('search')).toContainText('3 passages remplacés.');
	await expect(sheet(page)).toContainText('Une phase, deux phases.');
	await keyboard.press('Escape');
	await expect(page.getByRole('search')).toHaveCount(0);
	await expect(sheet(page)).toBeFocused();
	await keyboard.press('Control+z');
	await expect(sheet(page)).toContainText('Une étape, deux étapes.');
	await expect(sheet(page)).toContainText('Encore une Étape');
});

test('chacun n’annule que ce qu’il a fait, et voit le nom de l’autre', async ({ page, browser }) => {
	await newText(page, 'Annuler');
	await page.keyboard.type('De la première. ');
	const other = await alsoOpen(browser, page, 'actrice');
	await sheet(other).click();
	await other.keyboard.press('Control+End');
	await other.keyboard.type('De la seconde.');
	await expect(sheet(page)).toContainText('De la seconde.');
	await expect(sheet(page).locator('.their-name')).toHaveText('Solenn Abgrall');
	await page.keyboard.press('Control+z');
	await expect.poll(() => written(other)).toBe('<p>De la seconde.</p>');
	await other.keyboard.press('Control+z');
	await expect(sheet(other)).not.toContainText('seconde');
	await page.keyboard.press('Control+Shift+z');
	await expect(sheet(other)).toContainText('De la première.');
	await other.context().close();
});

test('ce que d’autres écrivent au-dessus ne déplace pas ce que je lis', async ({ page, browser }) => {
	await newText(page, 'Immobile');
	await paste(page, Array.from({ length: 60 }, (_, n) => `<p>Paragraphe ${n + 1}.</p>`).join(''));
	const other = await alsoOpen(browser, page, 'actrice');
	const topOf = (of: Page, n: number) =>
		of.getByText(`Paragraphe ${n}.`, { exact: true }).evaluate((e) => e.getBoundingClientRect().top);
	// One writes in the middle, the other only reads there.
	await page.getByText('Paragraphe 40.', { exact: true }).click();
	await other.getByText('Paragraphe 30.', { exact: true }).scrollIntoViewIfNeeded();
	const before = await topOf(page, 40);
	await other.getByText('Paragraphe 30.', { exact: true }).evaluate((e) => e.scrollIntoView());
	await other.evaluate(() => document.querySelector<HTMLElement>('.ProseMirror')!.blur());
	await sheet(other).evaluate((element) => {
		const { editor } = element as unknown as {
			editor: { commands: { insertContentAt: (at: number, what: object[]) => void } };
		};
		editor.commands.insertContentAt(
			0,
			Array.from({ length: 10 }, (_, n) => ({
				type: 'paragraph',
				content: [{ type: 'text', text: `Ajout ${n + 1}` }]
			}))
		);
	});
	await expect(sheet(page)).toContainText('Ajout 10');
	await expect.poll(async () => Math.abs((await topOf(page, 40)) - before)).toBeLessThan(2);
	await other.context().close();
});

test('on suit le curseur d’une autre personne, jusqu’à ce que l’on fasse défiler soi-même', async ({
	page,
	browser
}) => {
	await newText(page, 'Suivre');
	await paste(page, Array.from({ length: 80 }, (_, n) => `<p>Paragraphe ${n + 1}.</p>`).join(''));
	const other = await alsoOpen(browser, page, 'actrice');
	const place = (n: number) =>
		sheet(page)
			.locator('p')
			.nth(n - 1);
	await other.getByText('Paragraphe 75.', { exact: true }).click();
	await page.evaluate(() => window.scrollTo(0, 0));
	const chip = page.getByRole('button', { name: 'Solenn Abgrall' });
	await chip.click();
	await expect(place(75)).toBeInViewport();
	await other.getByText('Paragraphe 10.', { exact: true }).click();
	await expect(place(10)).toBeInViewport();
	await page.mouse.wheel(0, 50);
	await expect(page.getByRole('button', { name: 'Solenn Abgrall' })).toHaveAttribute('aria-pressed', 'false');
	await other.context().close();
});

test('le plan mène aux titres et dit où l’on est', async ({ page }) => {
	await newText(page, 'Plan');
	const filler = '<p>Du texte.</p>'.repeat(30);
	await paste(page, `<h2>Premier</h2>${filler}<h3>Deuxième</h3>${filler}<h2>Troisième</h2>${filler}`);
	const outline = page.getByRole('navigation', { name: 'Plan' });
	await expect(outline.getByRole('button')).toHaveText(['Premier', 'Deuxième', 'Troisième']);
	await outline.getByRole('button', { name: 'Deuxième' }).click();
	await expect(page.getByRole('heading', { name: 'Deuxième' })).toBeInViewport();
	await expect(outline.getByRole('button', { name: 'Deuxième' })).toHaveAttribute('aria-current', 'location');
	await expect(page.getByText(/^18\d mots$/)).toBeVisible();
	await checkA11y(page);
});

test('un lien se pose au clavier, et jamais vers un script', async ({ page }) => {
	await newText(page, 'Lien');
	await page.keyboard.type('Voir ');
	await page.keyboard.press('Control+k');
	const address = page.getByRole('textbox', { name: 'Adresse' });
	await address.fill('javascript:alert(1)');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('alert')).toContainText('n’est pas utilisable');
	await checkA11y(page);
	await address.fill('exemple.fr');
	await page.getByRole('textbox', { name: 'Texte du lien' }).fill('le site');
	await page.keyboard.press('Enter');
	await page.keyboard.type(' ensuite');
	await expect.poll(() => written(page)).toBe('<p>Voir <a href="https://exemple.fr">le site</a> ensuite</p>');
});

test('sur un téléphone, les outils suivent sans élargir la page', async ({ page }) => {
	await newText(page, 'Téléphone');
	await page.setViewportSize({ width: 320, height: 640 });
	await page.keyboard.type('# Un titre\nDu texte');
	const tools = page.getByRole('toolbar', { name: 'Outils du texte' });
	await expect(tools).toBeInViewport();
	await tools.getByRole('button', { name: 'Liste à puces' }).click();
	await expect(sheet(page).locator('li')).toHaveText('Du texte');
	await expectNoSideScroll(page);
	await checkA11y(page);
	await sheet(page).getByText('Un titre').click();
	await tools.getByRole('button', { name: 'Tableau' }).click();
	await expect(page.getByRole('toolbar', { name: /Tableau/ })).toBeInViewport();
	await expectNoSideScroll(page);
});
