import { createDemarche, freeTitle } from './gestures/demarche';
import { tabTo } from './gestures/keyboard';
import { checkA11y, expect, expectNoSideScroll, origin, signIn, test, type Page } from './harness/journey';

/** Opens a self-check, as its page offers. */
async function open(page: Page, adresse: string): Promise<void> {
	await page.goto(`${adresse}/cadre/conditions`);
	await page.getByLabel('Son nom').fill('Au départ');
	await page.getByRole('button', { name: 'Ouvrir l’auto-diagnostic' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Au départ' })).toBeVisible();
}

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'avec JavaScript' : 'sans JavaScript', () => {
		test.use({ javaScriptEnabled });

		test('un mot sans réponse cochée est gardé, et compte avec « Je ne sais pas »', async ({ page }) => {
			await signIn(page, 'porteuse');
			const adresse = await createDemarche(page, freeTitle('Un mot'));
			await open(page, adresse);
			const visee = page.getByRole('group', { name: 'La visée est annoncée' });
			await visee.getByText('Un mot d’explication').click();
			await visee.getByRole('textbox').fill('Laquelle ?\nPersonne ne le dit.');
			await page.getByRole('button', { name: 'Enregistrer mes réponses' }).click();
			await expect(page.getByText('Vos réponses sont enregistrées.')).toBeVisible();
			await expect(visee.getByRole('radio', { name: 'Je ne sais pas' })).toBeChecked();
			await expect(visee.getByRole('textbox')).toHaveValue('Laquelle ?\nPersonne ne le dit.');
		});

		test('annulé, il n’est plus ouvert et le journal mène à la liste ; répondu entre-temps, il reste', async ({
			page,
			context
		}) => {
			await signIn(page, 'porteuse');
			const adresse = await createDemarche(page, freeTitle('Annulé'));
			await open(page, adresse);
			await page.getByRole('button', { name: 'Annuler cet auto-diagnostic' }).click();
			await expect(page.getByText('Aucun auto-diagnostic n’a encore été fait.')).toBeVisible();
			await page.goto(`${adresse}/journal`);
			await expect(page.getByText('a annulé l’auto-diagnostic « Au départ »')).toBeVisible();
			await page.getByRole('link', { name: 'a ouvert l’auto-diagnostic « Au départ ».' }).click();
			await expect(page.getByRole('heading', { level: 1, name: 'Conditions favorables' })).toBeVisible();

			await open(page, adresse);
			await expect(page.getByRole('button', { name: 'Annuler cet auto-diagnostic' })).toBeVisible();
			const other = await context.newPage();
			await other.goto(page.url());
			await other.getByRole('radio', { name: 'Plutôt oui' }).first().check();
			await other.getByRole('button', { name: 'Enregistrer mes réponses' }).click();
			await expect(other.getByText('Vos réponses sont enregistrées.')).toBeVisible();
			await page.getByRole('button', { name: 'Annuler cet auto-diagnostic' }).click();
			await expect(page.getByRole('alert')).toContainText('Quelqu’un a répondu entre-temps');
		});

		test('ouvrir un auto-diagnostic, répondre, changer d’avis, clore : seul, on ne montre rien', async ({
			page
		}) => {
			await signIn(page, 'porteuse');
			const adresse = await createDemarche(page, freeTitle('Conditions'));
			await page.goto(`${adresse}/cadre`);
			await page.getByRole('link', { name: 'Faire l’auto-diagnostic' }).click();
			await expect(page.getByText('Aucun auto-diagnostic n’a encore été fait.')).toBeVisible();
			await page.getByLabel('Son nom').fill('Au départ');
			await page.getByRole('button', { name: 'Ouvrir l’auto-diagnostic' }).click();
			await expect(page.getByRole('heading', { level: 1, name: 'Au départ' })).toBeVisible();

			const moyens = page.getByRole('group', { name: 'Le temps et l’argent sont prévus' });
			await moyens.getByRole('radio', { name: 'Plutôt non' }).check();
			await page.getByRole('button', { name: 'Enregistrer mes réponses' }).click();
			await expect(page.getByText('Vos réponses sont enregistrées.')).toBeVisible();
			await expect(moyens.getByRole('radio', { name: 'Plutôt non' })).toBeChecked();
			await moyens.getByRole('radio', { name: 'Tout à fait' }).check();
			await Promise.all([
				page.waitForResponse((answer) => answer.request().method() === 'POST'),
				page.getByRole('button', { name: 'Enregistrer mes réponses' }).click()
			]);
			await page.goto(page.url());
			await expect(page.getByText('Une personne a répondu')).toBeVisible();
			await expect(moyens.getByRole('radio', { name: 'Tout à fait' })).toBeChecked();

			await page.getByRole('button', { name: 'Clore et montrer les réponses' }).click();
			await expect(page.getByText('L’auto-diagnostic est clos.')).toBeVisible();
			await expect(page.getByText('Moins de trois personnes ont répondu')).toBeVisible();
		});
	});
}

test('qui n’en a pas le droit ne clôt rien, et ne lit pas que c’est clos', async ({ page, browser }) => {
	await signIn(page, 'porteuse');
	const adresse = await createDemarche(page, freeTitle('Sans droit'));
	await page.goto(`${adresse}/modifier`);
	await page.getByRole('radio', { name: 'Publique' }).check();
	await page.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(page.getByText('Le cadre est enregistré.')).toBeVisible();
	await open(page, adresse);
	const passage = page.url();

	const other = await (await browser.newContext({ baseURL: origin() })).newPage();
	await signIn(other, 'actrice');
	const asked = { form: { sur: 'oui' }, headers: { origin: origin(), accept: 'text/html' }, maxRedirects: 0 };
	expect((await other.request.post(`${passage}?/clore`, asked)).status()).toBe(403);
	await other.goto(`${passage}?clos`);
	await expect(other.getByText('Les membres de la démarche répondent.')).toBeVisible();
	await expect(other.getByText('L’auto-diagnostic est clos.')).toBeHidden();
	await other.context().close();
	await page.reload();
	await expect(page.getByRole('button', { name: 'Clore et montrer les réponses' })).toBeVisible();
});

test('les réponses de la démonstration montrent accord et désaccord, aux visiteurs aussi', async ({
	page
}) => {
	await page.goto('/demarches/spaser-region-bretagne/cadre/conditions');
	await page.getByRole('link', { name: 'Au départ (réponses fictives)' }).click();
	await expect(page.getByText('Avis partagés').first()).toBeVisible();
	await expect(page.getByRole('img', { name: /Pas du tout : \d/ }).first()).toBeVisible();
	await page.getByText('Voir le tableau').click();
	await expect(page.getByRole('table')).toBeVisible();
	await expect(page.getByText('Ce qui est dit')).toHaveCount(0);
	await checkA11y(page);
	await expectNoSideScroll(page);
});

test('au clavier seul, et sans rien qui dépasse : répondre', async ({ page }) => {
	await signIn(page, 'porteuse');
	const adresse = await createDemarche(page, freeTitle('Clavier'));
	await page.goto(`${adresse}/cadre/conditions`);
	await checkA11y(page);
	await expectNoSideScroll(page);
	await tabTo(page, page.getByLabel('Son nom'));
	await page.keyboard.type('Au départ');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1, name: 'Au départ' })).toBeVisible();
	const visee = page.getByRole('group', { name: 'La visée est annoncée' });
	const first = visee.getByRole('radio', { name: 'Pas du tout' });
	await first.focus();
	await page.keyboard.press('ArrowRight');
	await expect(visee.getByRole('radio', { name: 'Plutôt non' })).toBeChecked();
	await checkA11y(page);
	await expectNoSideScroll(page);
	await tabTo(page, page.getByRole('button', { name: 'Enregistrer mes réponses' }));
	await page.keyboard.press('Enter');
	await expect(page.getByText('Vos réponses sont enregistrées.')).toBeVisible();
});
