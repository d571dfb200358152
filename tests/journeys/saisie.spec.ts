import type { Request } from '@playwright/test';
import { createDemarche, freeTitle } from './gestures/demarche';
import { expect, signIn, test, type Page } from './harness/journey';

/** Keeps what the server is asked in this way waiting until `release`; `held` lists what waits. */
async function hold(page: Page, isHeld: (request: Request) => boolean) {
	const held: Request[] = [];
	let release = () => {};
	const released = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/*', async (route) => {
		if (!isHeld(route.request())) return route.fallback();
		held.push(route.request());
		await released;
		await route.continue();
	});
	return { held, release };
}

const isPost = (request: Request) => request.method() === 'POST';

test('ce qui s’écrit pendant un enregistrement reste, et s’enregistre ensuite', async ({ page }) => {
	await signIn(page, 'porteuse');
	const adresse = await createDemarche(page, freeTitle('En chemin'));
	await page.goto(`${adresse}/modifier`);
	const question = page.getByRole('textbox', { name: 'Question posée à tous' });
	const objet = page.getByRole('textbox', { name: 'De quoi il s’agit' });
	const saved = page.getByText('Le cadre est enregistré.');
	await question.fill('Comment acheter ?');
	await objet.fill('Les achats.');
	const { held, release } = await hold(page, isPost);
	const save = page.getByRole('button', { name: 'Enregistrer' }).first();
	await save.click();
	await expect.poll(() => held.length).toBe(1);
	await question.fill('Comment mieux acheter ?');
	release();
	await expect(saved).toBeVisible();
	await expect(question).toHaveValue('Comment mieux acheter ?');
	await expect(objet).toHaveValue('Les achats.');

	await Promise.all([page.waitForResponse((answer) => isPost(answer.request())), save.click()]);
	await page.goto(adresse);
	await page.goto(`${adresse}/modifier`);
	await expect(question).toHaveValue('Comment mieux acheter ?');
});

test('un siège ajouté ou cherché à côté n’emporte pas ce qui s’écrit d’une instance, ni ce qu’un collègue en a écrit', async ({
	page,
	context
}) => {
	await signIn(page, 'porteuse');
	const adresse = await createDemarche(page, freeTitle('Siéger'));
	await page.goto(`${adresse}/cadre/instances`);
	await page.getByLabel('Nom', { exact: true }).fill('Comité');
	await page.getByRole('button', { name: 'Ajouter une instance' }).click();
	await page.getByRole('link', { name: 'Comité' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Comité' })).toBeVisible();
	const composition = page.getByRole('textbox', { name: 'Composition' });
	await composition.fill('Six élus.');

	const other = await context.newPage();
	await other.goto(page.url());
	await other.getByRole('textbox', { name: 'Composition' }).fill('Six acteurs.');
	await other.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(other.getByText('L’instance est enregistrée.')).toBeVisible();

	await page.getByLabel('Ajouter une organisation').fill('menhir');
	await page.getByRole('button', { name: 'Chercher' }).click();
	await page.getByRole('button', { name: /^Ajouter : Les Ateliers du Menhir bleu/ }).click();
	const remove = page.getByRole('button', { name: 'Retirer « Les Ateliers du Menhir bleu » de l’instance' });
	await expect(remove).toBeVisible();
	await expect(composition).toHaveValue('Six élus.');
	await remove.click();
	await expect(remove).toBeHidden();
	await expect(composition).toHaveValue('Six élus.');

	await page.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(page.getByRole('alert')).toContainText('entre-temps');
	await expect(page.getByText('Six acteurs.').first()).toBeVisible();
	await expect(composition).toHaveValue('Six élus.');
	await page.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(page.getByText('L’instance est enregistrée.')).toBeVisible();
});

test('un nom à moitié écrit reste quand on range ou retire ce qui est au-dessus', async ({ page }) => {
	await signIn(page, 'porteuse');
	const adresse = await createDemarche(page, freeTitle('À moitié'));
	await page.goto(`${adresse}/membres/colleges`);
	const nom = page.getByLabel('Nom').last();
	for (const college of ['Élus', 'Agents', 'Habitants']) {
		await nom.fill(college);
		await page.getByRole('button', { name: 'Ajouter un collège' }).click();
		await expect(page.getByText(`Le collège « ${college} » est ajouté.`)).toBeVisible();
		await expect(nom).toHaveValue('');
	}
	await page.reload();
	await nom.fill('Entrepri');
	// Pressed twice at once, it goes up twice.
	const { held, release } = await hold(page, isPost);
	const up = page.getByRole('button', { name: 'Monter « Habitants »' });
	await up.click();
	await up.click();
	await expect.poll(() => held.length).toBe(2);
	release();
	const lines = page
		.getByRole('main')
		.getByRole('listitem')
		.filter({ has: page.getByText('Modifier') });
	await expect(lines.first()).toContainText('Habitants');
	await expect(lines.last()).toContainText('Agents');
	await expect(nom).toHaveValue('Entrepri');

	await page.goto(`${adresse}/cadre/instances`);
	const instance = page.getByLabel('Nom', { exact: true });
	await instance.fill('Comité');
	await page.getByRole('button', { name: 'Ajouter une instance' }).click();
	await expect(page.getByText('L’instance « Comité » est ajoutée.')).toBeVisible();
	await expect(instance).toHaveValue('');
	await page.reload();
	await instance.fill('Grou');
	await page.getByRole('button', { name: 'Retirer « Comité »' }).click();
	await expect(page.getByText('est retirée')).toBeVisible();
	await expect(instance).toHaveValue('Grou');
});

test('une date écrite pendant que des dates se proposent reste', async ({ page }) => {
	await signIn(page, 'porteuse');
	const adresse = await createDemarche(page, freeTitle('Proposées'));
	await page.goto(`${adresse}/preparer/etapes`);
	const diagnostic = page.getByRole('group', { name: 'Diagnostic' });
	const evaluation = page.getByRole('group', { name: 'Évaluation' });
	const { held, release } = await hold(page, (request) => request.url().includes('proposer='));
	await page.getByLabel('Premier jour du diagnostic').fill('2027-01-04');
	await page.getByRole('button', { name: 'Proposer des dates' }).click();
	await expect.poll(() => held.length).toBe(1);
	await evaluation.getByLabel('Dernier jour', { exact: true }).fill('2030-06-30');
	release();
	await expect(diagnostic.getByLabel('Premier jour', { exact: true })).toHaveValue('2027-01-04');
	await expect(evaluation.getByLabel('Dernier jour', { exact: true })).toHaveValue('2030-06-30');
});
