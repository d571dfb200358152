import { createDemarche, freeTitle, openStage } from './gestures/demarche';
import { openRecueil } from './gestures/recueil';
import { expect, signIn, test } from './harness/journey';

const heavy = (name: string) => ({
	name,
	mimeType: 'application/pdf',
	buffer: Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(4 * 1024 * 1024)])
});
const REFUS = 'Un envoi porte six mégaoctets au plus, et vos fichiers pèsent davantage';

test.describe('sans JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('des fichiers trop lourds ensemble ne font rien perdre d’une contribution', async ({ page }) => {
		await signIn(page, 'porteuse');
		const adresse = await createDemarche(page, freeTitle('Peser'));
		await openStage(page, adresse);
		await page.goto(`${adresse}/contributions/nouvelle`);
		await expect(page.getByText('6 Mo en tout à chaque envoi')).toBeVisible();
		await page.getByLabel('L’essentiel, en une phrase').fill('Un marché couvert');
		await page.getByLabel('Pièces jointes').setInputFiles([heavy('un.pdf'), heavy('deux.pdf')]);
		await page.getByRole('button', { name: 'Déposer', exact: true }).click();
		await expect(page.getByText(REFUS)).toBeVisible();
		await expect(page.getByLabel('L’essentiel, en une phrase')).toHaveValue('Un marché couvert');
		await page.getByLabel('Pièces jointes').setInputFiles(heavy('un.pdf'));
		await page.getByRole('button', { name: 'Déposer', exact: true }).click();
		await expect(page.getByRole('heading', { level: 1, name: 'Un marché couvert' })).toBeVisible();
		await expect(page.getByRole('link', { name: 'un.pdf' })).toBeVisible();
	});

	test('des fichiers trop lourds ensemble ne font rien perdre d’une réponse', async ({ page }) => {
		const { formulaire } = await openRecueil(page, 'Peser', {}, [
			{ nature: 'courte', libelle: 'Votre idée' },
			{ nature: 'fichier', libelle: 'Un plan' },
			{ nature: 'fichier', libelle: 'Un budget' }
		]);
		await page.context().clearCookies();
		await page.goto(formulaire);
		await expect(page.getByText('joignez vos fichiers un par un').first()).toBeVisible();
		await page.getByLabel('Votre idée').fill('Un banc');
		for (const label of ['Un plan', 'Un budget']) await page.getByLabel(label).setInputFiles(heavy('un.pdf'));
		await page.getByRole('button', { name: 'Envoyer ma réponse' }).click();
		await expect(page.getByText(REFUS).first()).toBeVisible();
		await expect(page.getByLabel('Votre idée')).toHaveValue('Un banc');
	});
});
