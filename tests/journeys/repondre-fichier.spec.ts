import { MERCI, openRecueil, send } from './gestures/recueil';
import { pngOf } from './gestures/image';
import { checkA11y, expect, expectNoSideScroll, origin, signIn, test } from './harness/journey';

const QUESTIONS = [
	{ nature: 'courte', libelle: 'Votre idée' },
	{ nature: 'fichier', libelle: 'Un plan', requise: true, reglages: { types: ['image', 'pdf'] } },
	{ nature: 'fichier', libelle: 'Un budget', reglages: { types: ['tableur'] } }
];
const file = (name: string, content: Buffer | string) => ({
	name,
	mimeType: 'application/octet-stream',
	buffer: Buffer.from(content)
});

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'avec JavaScript' : 'sans JavaScript', () => {
		test.use({ javaScriptEnabled });

		test('un fichier se donne sans compte, se reprend, suit la reprise, et seul qui anime l’ouvre', async ({
			page,
			browser
		}) => {
			const { formulaire, resultats, count, change } = await openRecueil(page, 'Vos plans', {}, QUESTIONS);
			await change({ resultats_publics: true });
			await page.context().clearCookies();
			await page.goto(formulaire);
			await expect(page.getByText('5 Mo au plus : image (JPEG, PNG, WebP, GIF) ou PDF')).toBeVisible();
			await page.getByLabel('Votre idée').fill('Un banc');
			await send(page, page.getByText('Remplissez ce champ.'));

			const join = async (label: string, chosen: ReturnType<typeof file>) => {
				await page.getByLabel(label).setInputFiles(chosen);
				if (javaScriptEnabled) return;
				const question = page.locator('.question', { hasText: label });
				await question.getByRole('button', { name: 'Joindre ce fichier' }).click();
			};
			await join('Un plan', file('faux.png', '<svg/>'));
			await expect(page.getByText('Ce fichier n’est pas accepté')).toBeVisible();
			await join('Un plan', file('plan.png', pngOf(8, [20, 120, 60])));
			await expect(page.getByRole('button', { name: 'Retirer « plan.png »' })).toBeVisible();
			await expect(page.getByText('Ce fichier n’est pas accepté')).toHaveCount(0);
			// The words of a question that holds its file press nothing.
			await page.locator('.question').getByText('Un plan', { exact: true }).click();
			await expect(page.getByRole('button', { name: 'Retirer « plan.png »' })).toBeVisible();
			await expect(page.getByLabel('Votre idée')).toHaveValue('Un banc');
			await join('Un budget', file('comptes.csv', 'poste;montant\n'));
			await page.getByRole('button', { name: 'Retirer « comptes.csv »' }).click();
			await expect(page.getByLabel('Un budget')).toBeVisible();
			await expect(page.getByRole('button', { name: 'Retirer « plan.png »' })).toBeVisible();
			if (javaScriptEnabled) {
				await expect(page.getByLabel('Un budget')).toBeFocused();
				await checkA11y(page);
				await expectNoSideScroll(page);
			}

			await page.getByRole('button', { name: 'Reprendre plus tard' }).click();
			const lien = (await page.getByRole('link', { name: /\/reprendre\// }).getAttribute('href'))!;
			const ailleurs = await (await browser.newContext({ javaScriptEnabled })).newPage();
			// What is chosen before the page wakes up is taken as well.
			const scripts = Promise.withResolvers<void>();
			await ailleurs.route('**/*.js', async (route) => {
				await scripts.promise;
				await route.continue();
			});
			await ailleurs.goto(lien, { waitUntil: 'commit' });
			await expect(ailleurs.getByRole('button', { name: 'Retirer « plan.png »' })).toBeVisible();
			await ailleurs.getByLabel('Un budget').setInputFiles(file('comptes.csv', 'poste;montant\n'));
			scripts.resolve();
			if (javaScriptEnabled)
				await expect(ailleurs.getByRole('button', { name: 'Retirer « comptes.csv »' })).toBeVisible();
			await send(ailleurs);
			await expect(ailleurs.getByRole('heading', { level: 1, name: MERCI })).toBeVisible();
			expect(await count()).toBe(1);

			await signIn(page, 'porteuse');
			await page.goto(resultats);
			const given = page.getByRole('region', { name: 'Un plan' }).getByRole('link', { name: 'plan.png' });
			if (javaScriptEnabled) await checkA11y(page);
			const address = `${origin()}${(await given.getAttribute('href'))!}`;
			const opened = await page.request.get(address);
			expect(opened.headers()).toMatchObject({
				'content-type': 'image/png',
				'content-security-policy': "default-src 'none'; sandbox"
			});
			await expect(page.getByRole('link', { name: 'comptes.csv' })).toBeVisible();

			// Public as the results are, the file is not: neither its name nor its address tell anything.
			await ailleurs.goto(resultats);
			await expect(ailleurs.getByRole('heading', { level: 1, name: /^Résultats/ })).toBeVisible();
			expect(await ailleurs.content()).not.toContain('plan.png');
			expect((await ailleurs.request.get(address)).status()).toBe(404);
			await ailleurs.context().close();
		});
	});
}

test('un fichier trop grand se dit avant de partir, le reste ne bouge pas', async ({ page }) => {
	const { formulaire } = await openRecueil(page, 'Grands plans', {}, QUESTIONS);
	await page.context().clearCookies();
	await page.goto(formulaire);
	await page.getByLabel('Votre idée').fill('Un banc');
	const sent: string[] = [];
	page.on('request', (request) => sent.push(request.method()));
	await page.getByLabel('Un plan').setInputFiles(file('grand.pdf', Buffer.alloc(5 * 1024 * 1024 + 1)));
	await expect(page.getByText('Ce fichier est trop grand : 5 Mo au plus.')).toBeVisible();
	expect(sent).not.toContain('POST');
	await expect(page.getByLabel('Votre idée')).toHaveValue('Un banc');
});
