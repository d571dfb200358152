import { createDemarche, freeTitle } from './gestures/demarche';
import { checkA11y, expect, expectNoSideScroll, signIn, test } from './harness/journey';

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'avec JavaScript' : 'sans JavaScript', () => {
		test.use({ javaScriptEnabled });

		test('de rien à un diagnostic ouvert avec un modèle, en vingt gestes au plus', async ({ page }) => {
			let gestes = 0;
			const press = async (role: 'button' | 'link' | 'radio' | 'checkbox', name: string | RegExp) => {
				gestes++;
				await page.getByRole(role, { name }).click();
			};
			const fill = async (label: string, words: string) => {
				gestes++;
				await page.getByLabel(label).first().fill(words);
			};
			const isAt = (name: string) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

			await signIn(page, 'porteuse');
			await page.goto('/demarches/nouvelle');
			await fill('Titre', freeTitle('Achats de l’agglomération'));
			await press('radio', /^Schéma des achats responsables/);
			await press('button', 'Créer la démarche');
			await isAt('Préparer la démarche');
			// Question and purpose come from the modèle.
			await expect(page.getByText('Comment nos achats peuvent-ils faire vivre le territoire')).toBeVisible();
			await press('link', 'Continuer : Territoire');
			await isAt('Territoire');
			await fill('Nom, code ou code postal', 'morlaix com');
			if (!javaScriptEnabled) await press('button', 'Chercher');
			await press('button', 'Ajouter CA Morlaix Communauté (Finistère)');
			await expect(page.getByRole('heading', { name: 'Un territoire choisi' })).toBeVisible();
			await press('button', 'Continuer');
			await isAt('Organisations porteuses');
			await press('checkbox', 'Région Bretagne');
			await press('button', 'Enregistrer et continuer');
			await isAt('Engagement et dates des étapes');
			// The first of next month is proposed.
			await expect(page.getByLabel('Premier jour du diagnostic')).toHaveValue(/^\d{4}-\d\d-01$/);
			await press('button', 'Proposer des dates');
			await expect(page.getByText('Dates proposées ci-dessous')).toBeVisible();
			await expect(page.getByLabel('Dernier jour').first()).toHaveValue(/^\d{4}-\d\d-\d\d$/);
			await press('button', 'Enregistrer et continuer');
			await isAt('Instances');
			await expect(page.getByText('Comité de pilotage', { exact: true })).toBeVisible();
			await press('button', 'Continuer');
			await isAt('Collèges');
			await expect(page.getByText('Services acheteurs et prescripteurs')).toBeVisible();
			await press('button', 'Continuer');
			await isAt('Lecture et langue');
			await press('radio', /^Publique/);
			await press('button', 'Enregistrer et continuer');
			await isAt('Ouvrir le diagnostic');
			for (const box of await page.getByRole('checkbox').all()) {
				gestes++;
				await box.check();
			}
			await press('button', 'Ouvrir le diagnostic');
			await isAt('Diagnostic');
			await expect(page.getByText('Qu’achetons-nous, à qui')).toBeVisible();
			expect(gestes).toBeLessThanOrEqual(20);
		});

		test('la préparation se quitte et se reprend où elle en était', async ({ page }) => {
			await signIn(page, 'porteuse');
			const adresse = await createDemarche(page, freeTitle('Reprise'));
			await page.getByRole('link', { name: 'Reprendre la préparation' }).click();
			await page.getByRole('link', { name: 'Continuer : Objet et question' }).click();
			await page.getByLabel('Question posée à tous').fill('Que faire ensemble ?');
			await page.getByRole('button', { name: 'Enregistrer et continuer' }).click();
			await expect(page.getByRole('heading', { level: 1, name: 'Territoire' })).toBeVisible();

			await page.goto('/');
			await page.goto(adresse);
			await page.getByRole('link', { name: 'Reprendre la préparation' }).click();
			await expect(page.getByText(/1 sur 8 point vu/)).toBeVisible();
			await expect(page.getByRole('list', { name: 'Les points de la préparation' })).toContainText(
				'Que faire ensemble ?'
			);
			await expect(page.getByRole('link', { name: 'Continuer : Territoire' })).toBeVisible();
		});

		test('des dates à rebours sont dites, et ce qui est tapé reste', async ({ page }) => {
			await signIn(page, 'porteuse');
			const adresse = await createDemarche(page, freeTitle('À rebours'));
			await page.goto(`${adresse}/preparer/etapes`);
			await page.getByLabel('Premier jour', { exact: true }).nth(1).fill('2027-05-01');
			await page.getByLabel('Dernier jour', { exact: true }).nth(1).fill('2027-04-01');
			await page.getByRole('button', { name: 'Enregistrer et continuer' }).click();
			await expect(page.getByText('La fin vient avant le début.')).toBeVisible();
			await expect(page.getByLabel('Premier jour', { exact: true }).nth(1)).toHaveValue('2027-05-01');
			await page.goto(`${adresse}/preparer`);
			await expect(page.getByText('Aucune date')).toBeVisible();
		});

		test('proposer des dates garde les niveaux que l’on vient de choisir', async ({ page }) => {
			await signIn(page, 'porteuse');
			const adresse = await createDemarche(page, freeTitle('Niveaux'));
			await page.goto(`${adresse}/preparer/etapes`);
			const niveau = page.getByLabel('Niveau d’engagement').nth(2);
			await niveau.selectOption('codecision');
			await page.getByLabel('Premier jour du diagnostic').fill('2027-01-04');
			await page.getByRole('button', { name: 'Proposer des dates' }).click();
			await expect(page.getByText('Dates proposées ci-dessous')).toBeVisible();
			await expect(page.getByLabel('Dernier jour').first()).toHaveValue('2027-05-03');
			await expect(niveau).toHaveValue('codecision');
			await expect(page.getByLabel('Premier jour', { exact: true }).first()).toHaveValue('2027-01-04');
			await page.getByRole('button', { name: 'Enregistrer et continuer' }).click();
			await expect(page.getByRole('heading', { level: 1, name: 'Instances' })).toBeVisible();
			await page.goto(`${adresse}/validation`);
			await expect(page.getByText('Une instance partagée décide.')).toBeVisible();
		});

		test('ouvrir sans que tout soit rempli demande pourquoi', async ({ page }) => {
			await signIn(page, 'porteuse');
			const adresse = await createDemarche(page, freeTitle('Pas prête'));
			await page.goto(`${adresse}/preparer/ouvrir`);
			await page.getByRole('checkbox').first().check();
			await page.getByRole('button', { name: 'Ouvrir le diagnostic' }).click();
			await expect(page.getByText('ce motif sera public')).toBeVisible();
			await page.getByLabel('Motif').fill('Le conseil a voté hier.');
			await page.getByRole('button', { name: 'Ouvrir le diagnostic' }).click();
			await expect(page.getByRole('heading', { level: 1, name: 'Diagnostic' })).toBeVisible();
			await expect(page.getByText('Le conseil a voté hier.')).toBeVisible();
		});
	});
}

test('un modèle inventé et une étape trafiquée ne créent rien', async ({ page }) => {
	await signIn(page, 'porteuse');
	await page.goto('/demarches/nouvelle');
	const origin = new URL(page.url()).origin;
	const titre = freeTitle('Trafiquée');
	const answer = await page.request.post('/demarches/nouvelle', {
		form: { titre, modele: '00000000-0000-4000-8000-000000000000' },
		headers: { origin, accept: 'text/html' }
	});
	expect(answer.status()).toBe(400);
	expect(await answer.text()).toContain('Choisissez l’une des réponses proposées.');
	await page.goto(`/demarches?mots=${encodeURIComponent(titre)}`);
	await expect(page.getByText('Aucune démarche ne contient')).toBeVisible();

	const mangled = await page.request.post('/demarches/nouvelle', {
		form: { titre, modele: '------------------------------------' },
		headers: { origin, accept: 'text/html' }
	});
	expect(mangled.status()).toBe(400);

	const adresse = await createDemarche(page, freeTitle('Dates trafiquées'));
	const tampered = await page.request.post(`${adresse}/preparer/etapes`, {
		form: { 'niveau-diagnostic': 'royal', 'debut-diagnostic': '2027-02-30' },
		headers: { origin, accept: 'text/html' }
	});
	expect(tampered.status()).toBe(400);
	await page.goto(`${adresse}/preparer`);
	await expect(page.getByText('Aucune date')).toBeVisible();
});

test('deux personnes règlent les étapes : la seconde garde ce qu’elle a écrit et voit l’autre', async ({
	page,
	context
}) => {
	await signIn(page, 'porteuse');
	const adresse = await createDemarche(page, freeTitle('À deux'));
	await page.goto(`${adresse}/preparer/etapes`);
	const autre = await context.newPage();
	await autre.goto(`${adresse}/preparer/etapes`);
	await page.getByLabel('Niveau d’engagement').nth(1).selectOption('codecision');
	await page.getByRole('button', { name: 'Enregistrer et continuer' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Instances' })).toBeVisible();
	await autre.getByLabel('Niveau d’engagement').nth(1).selectOption('information');
	await autre.getByRole('button', { name: 'Enregistrer et continuer' }).click();
	await expect(autre.getByRole('region', { name: 'Ce qui est enregistré maintenant' })).toContainText(
		'Codécision'
	);
	await expect(autre.getByLabel('Niveau d’engagement').nth(1)).toHaveValue('information');
	// Having seen it, they may still choose theirs.
	await autre.getByRole('button', { name: 'Enregistrer et continuer' }).click();
	await expect(autre.getByRole('heading', { level: 1, name: 'Instances' })).toBeVisible();
});

test('la préparation est pour qui porte la démarche', async ({ page }) => {
	await signIn(page, 'facilitatrice');
	expect((await page.goto('/demarches/spaser-region-bretagne/preparer'))?.status()).toBe(403);
});

test('chaque point passe axe et tient à 320 px', async ({ page }) => {
	await signIn(page, 'porteuse');
	const adresse = await createDemarche(page, freeTitle('Étroite'));
	const points = [
		'objet',
		'territoire',
		'organisations',
		'etapes',
		'instances',
		'colleges',
		'visibilite',
		'ouvrir'
	];
	for (const point of ['', ...points.map((name) => `/${name}`)]) {
		await page.setViewportSize({ width: 1280, height: 720 });
		await page.goto(`${adresse}/preparer${point}`);
		await checkA11y(page);
		await expectNoSideScroll(page);
	}
});
