import fs from 'node:fs';
import { openRecueil } from './gestures/recueil';
import { checkA11y, expect, expectNoSideScroll, origin, signIn, test } from './harness/journey';

const options = [
	{ id: 'a', libelle: 'À pied' },
	{ id: 'b', libelle: '=1+1' }
];

test('les résultats se lisent question par question, se cherchent et s’exportent', async ({ page }) => {
	const { formulaire, resultats, change } = await openRecueil(page, 'Résultats à lire', {}, [
		{ nature: 'multiple', libelle: 'Comment venez-vous ?', reglages: { options } },
		{ nature: 'echelle', libelle: 'Le trajet vous convient-il ?' },
		{ nature: 'longue', libelle: 'Pourquoi ?' }
	]);
	await page.goto(resultats);
	await expect(page.getByText('Personne n’a encore répondu.')).toBeVisible();
	await page.context().clearCookies();

	for (const [mots, boxes] of [
		['Une école est loin', ['À pied', '=1+1']],
		['Le marché', ['À pied']],
		['=HYPERLINK("x")', ['=1+1']]
	] as const) {
		await page.goto(`${formulaire}?nouvelle`);
		for (const box of boxes) await page.getByLabel(box).check();
		await page.getByLabel('5', { exact: true }).check();
		await page.getByLabel('Pourquoi ?').fill(mots);
		await page.getByRole('button', { name: 'Envoyer ma réponse' }).click();
		await expect(page.getByRole('heading', { level: 1, name: /^Merci/ })).toBeVisible();
	}

	await page.goto(resultats);
	await expect(page).toHaveURL(/\/connexion\?suite=/);
	await change({ resultats_publics: true });
	await page.goto(resultats);
	await expect(page.getByText('3 réponses publiées')).toBeVisible();
	const trajets = page.getByRole('region', { name: 'Comment venez-vous ?' }).first();
	await expect(trajets).toContainText(/À pied\s*2 \(67\s%\)/);
	await expect(page.getByRole('region', { name: 'Le trajet vous convient-il ?' }).first()).toContainText(
		/Moyenne\s*5/
	);
	await trajets.getByText('Voir le tableau, par collège').click();
	await expect(trajets.getByRole('columnheader', { name: 'Tous' })).toBeVisible();
	await checkA11y(page);
	await expectNoSideScroll(page);

	await page.getByRole('link', { name: 'Lire et chercher ces réponses' }).click();
	await page.getByLabel('Chercher dans les réponses').fill('ecol');
	await page.getByRole('button', { name: 'Chercher', exact: true }).click();
	await expect(page.getByText('Une école est loin')).toBeVisible();
	await expect(page.getByText('Le marché')).toHaveCount(0);
	await checkA11y(page);
	await expectNoSideScroll(page);

	// One row for each answer is for those who facilitate.
	for (const name of ['export.csv', 'export.ods'])
		expect((await page.request.get(`${resultats}/${name}`, { maxRedirects: 0 })).status()).toBe(303);
	await signIn(page, 'porteuse');
	const csv = await (await page.request.get(`${origin()}${resultats}/export.csv`)).text();
	expect(csv).toContain("'=HYPERLINK");
	expect(csv).toContain('Comment venez-vous ? : À pied;Comment venez-vous ? : =1+1');
	expect(csv.trim().split('\r\n')).toHaveLength(4);
	await page.goto(resultats);
	const waiting = page.waitForEvent('download');
	await page.getByRole('link', { name: 'Exporter les réponses (ODS, pour un tableur)' }).click();
	const file = fs.readFileSync(await (await waiting).path());
	expect(file.toString('latin1', 30, 84)).toBe('mimetypeapplication/vnd.oasis.opendocument.spreadsheet');
});
