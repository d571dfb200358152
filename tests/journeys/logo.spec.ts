import { freeTitle } from './gestures/demarche';
import { pngOf } from './gestures/image';
import { tabTo } from './gestures/keyboard';
import { declareOrganisation } from './gestures/organisation';
import { checkA11y, expect, expectNoSideScroll, signIn, test, type Page } from './harness/journey';

const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'image/png', buffer });
const logoOf = (page: Page, nom: string) => page.getByRole('img', { name: `Logo de ${nom}` });

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'avec JavaScript' : 'sans JavaScript', () => {
		test.use({ javaScriptEnabled });

		test('un logo se choisit, se remplace et se retire ; un fichier qui n’en est pas un est refusé', async ({
			page
		}) => {
			await signIn(page, 'facilitatrice');
			const nom = freeTitle(javaScriptEnabled ? 'Verger partagé' : 'Rucher du canal');
			const fiche = await declareOrganisation(page, nom);
			await page.goto(`${fiche}/modifier`);
			const choice = page.getByLabel('Choisir une image');
			const send = page.getByRole('button', { name: 'Utiliser cette image' });

			await choice.setInputFiles(file('faux.png', Buffer.from('<svg onload="alert(1)"/>')));
			await send.click();
			await expect(page.getByText('Cette image ne peut pas servir')).toBeVisible();
			await expect(logoOf(page, nom)).toHaveCount(0);

			await choice.setInputFiles(file('vert.png', pngOf(64, [20, 120, 60])));
			await send.click();
			await expect(page.getByText('Le logo est enregistré.')).toBeVisible();
			const first = await logoOf(page, nom).getAttribute('src');
			expect((await page.request.get(first!)).headers()['content-type']).toMatch(/^image\/(png|webp|jpeg)$/);

			await choice.setInputFiles(file('bleu.png', pngOf(96, [20, 60, 160])));
			await send.click();
			await expect(logoOf(page, nom)).not.toHaveAttribute('src', first!);
			expect((await page.request.get(first!)).status()).toBe(404);
			if (javaScriptEnabled) {
				await checkA11y(page);
				await expectNoSideScroll(page);
			}

			// Beside the name, the logo says nothing more.
			await page.goto(fiche);
			await expect(page.locator(`img[src^="${fiche}/logo/"]`)).toHaveAttribute('alt', '');

			await page.goto(`${fiche}/modifier`);
			await page.getByRole('button', { name: 'Retirer le logo' }).click();
			await expect(page.getByText('Le logo sera effacé')).toBeVisible();
			await expect(logoOf(page, nom)).toBeVisible();
			await page.getByRole('button', { name: 'Retirer le logo' }).click();
			await expect(page.getByText('Le logo est retiré.')).toBeVisible();
			await expect(logoOf(page, nom)).toHaveCount(0);
		});
	});
}

test('une image trop lourde pour un logo est réduite avant l’envoi', async ({ page }) => {
	await signIn(page, 'facilitatrice');
	const nom = freeTitle('Phare habité');
	await page.goto(`${await declareOrganisation(page, nom)}/modifier`);
	const noise = await page.evaluate(async () => {
		const canvas = new OffscreenCanvas(1200, 1200);
		const context = canvas.getContext('2d')!;
		const image = context.createImageData(1200, 1200);
		for (let i = 0; i < image.data.length; i++) image.data[i] = i % 4 === 3 ? 255 : (i * 2654435761) >>> 24;
		context.putImageData(image, 0, 0);
		const blob = await canvas.convertToBlob({ type: 'image/png' });
		return Array.from(new Uint8Array(await blob.arrayBuffer()));
	});
	expect(noise.length).toBeGreaterThan(200 * 1024);
	await page.getByLabel('Choisir une image').setInputFiles(file('affiche.png', Buffer.from(noise)));
	await page.getByRole('button', { name: 'Utiliser cette image' }).click();
	await expect(logoOf(page, nom)).toBeVisible();
});

test('au clavier seul : choisir un logo, puis le retirer', async ({ page }) => {
	await signIn(page, 'facilitatrice');
	const nom = freeTitle('Moulin à vent');
	await page.goto(`${await declareOrganisation(page, nom)}/modifier`);
	// Listened for beforehand: a key is faster than the browser is to hand the choice over.
	const choosing = page.waitForEvent('filechooser');
	await tabTo(page, page.getByLabel('Choisir une image'));
	await page.keyboard.press('Enter');
	const chooser = await choosing;
	await chooser.setFiles(file('vert.png', pngOf(64, [20, 120, 60])));
	await tabTo(page, page.getByRole('button', { name: 'Utiliser cette image' }));
	await page.keyboard.press('Enter');
	await expect(logoOf(page, nom)).toBeVisible();
	const remove = page.getByRole('button', { name: 'Retirer le logo' });
	for (const said of ['Le logo sera effacé', 'Le logo est retiré.']) {
		await remove.focus();
		await page.keyboard.press('Enter');
		await expect(page.getByText(said)).toBeVisible();
	}
	await expect(logoOf(page, nom)).toHaveCount(0);
});
