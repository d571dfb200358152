import {
	checkA11y,
	expect,
	expectNoSideScroll,
	signIn,
	test,
	type DemonstrationPerson
} from './harness/journey';

const TITRE = 'SPASER – Département du Pas-de-Calais';
const ADRESSE = '/demarches/spaser-departement-du-pas-de-calais';

// People of the demonstration who take no part in this démarche: one for each way.
const CASES: [string, boolean, DemonstrationPerson][] = [
	['avec', true, 'actrice'],
	['sans', false, 'facilitatrice']
];

for (const [how, javaScriptEnabled, person] of CASES) {
	test.describe(`${how} JavaScript`, () => {
		test.use({ javaScriptEnabled });

		test('suivre une démarche publique sans y participer, régler ses courriels, ne plus la suivre', async ({
			page
		}) => {
			await signIn(page, person);
			await page.goto(ADRESSE);
			await page.getByRole('button', { name: 'Suivre cette démarche' }).click();
			await expect(page.getByText('Vous suivez cette démarche')).toBeVisible();
			await expect(page.getByText('Les nouveautés publiques vous sont écrites chaque lundi.')).toBeVisible();

			await page.getByRole('link', { name: 'Régler les courriels' }).click();
			const rythme = page.getByLabel(TITRE);
			await expect(rythme).toHaveValue('chaque_semaine');
			await rythme.selectOption('Aucun courriel');
			await page.getByRole('button', { name: 'Enregistrer mes choix' }).click();
			await expect(page.getByText('C’est enregistré.')).toBeVisible();

			await page.goto(ADRESSE);
			await expect(
				page.getByText('Les nouveautés publiques paraissent dans vos avis, sans courriel.')
			).toBeVisible();
			if (javaScriptEnabled) await checkA11y(page);
			await expectNoSideScroll(page);
			await page.getByRole('button', { name: 'Ne plus suivre' }).click();
			await expect(page.getByText('Vous ne suivez plus cette démarche.')).toBeVisible();

			// The settings end it too.
			await page.getByRole('button', { name: 'Suivre cette démarche' }).click();
			await page.getByRole('link', { name: 'Régler les courriels' }).click();
			await rythme.selectOption('Ne plus suivre');
			await page.getByRole('button', { name: 'Enregistrer mes choix' }).click();
			await expect(page.getByText('C’est enregistré.')).toBeVisible();
			await expect(rythme).toHaveCount(0);
		});
	});
}

test('une personne sans compte est envoyée se connecter, puis revient à la démarche', async ({ page }) => {
	await page.goto(ADRESSE);
	await page.getByRole('button', { name: 'Suivre cette démarche' }).click();
	await expect(page).toHaveURL(/\/connexion\?suite=%2Fdemarches%2F/);
});

test('aux membres, déjà tenus au courant, il n’est pas proposé de suivre', async ({ page }) => {
	await signIn(page, 'porteuse');
	await page.goto(ADRESSE);
	await expect(page.getByRole('heading', { level: 1, name: TITRE })).toBeVisible();
	await expect(page.getByRole('link', { name: 'Modifier la démarche' })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Suivre cette démarche' })).toHaveCount(0);
});
