import type { Browser } from '@playwright/test';
import { changeMembre, cookiesOf } from './gestures/member';
import { useWhenAwake } from './harness/awake';
import { openInstance, type Instance } from './harness/instance';
import {
	checkA11y,
	expect,
	expectNoSideScroll,
	readMail,
	test,
	type DemonstrationPerson,
	type Page
} from './harness/journey';

// What people are told of counts everything that happens: an instance of its own.
let instance: Instance;
test.beforeAll(async () => {
	instance = await openInstance();
});
test.afterAll(() => instance.remove());

const ADRESSE = 'observateur@demo.ensemblier.example';

async function enter(
	browser: Browser,
	person: DemonstrationPerson | null,
	javaScriptEnabled = true
): Promise<Page> {
	const context = await browser.newContext({
		baseURL: instance.origin,
		locale: 'fr-FR',
		javaScriptEnabled
	});
	if (javaScriptEnabled) useWhenAwake(context);
	if (person) await context.addCookies(cookiesOf(instance, person));
	return context.newPage();
}

const bellOf = (page: Page) => page.getByRole('link', { name: /^Avis : / });

/** Everything was read, whatever happened before. */
async function readAll(page: Page): Promise<void> {
	await page.goto('/avis');
	const all = page.getByRole('button', { name: 'Tout marquer comme lu' });
	if (await all.isVisible()) await all.click();
	await expect(page.getByText('Vous avez tout lu.')).toBeVisible();
	await expect(bellOf(page)).toHaveAccessibleName('Avis : rien à lire');
}

for (const javaScriptEnabled of [true, false]) {
	const role = javaScriptEnabled ? 'contributeur' : 'observateur';
	test(`${javaScriptEnabled ? 'avec' : 'sans'} JavaScript : la cloche compte, l’avis mène à la démarche, on le marque comme lu`, async ({
		browser
	}) => {
		const page = await enter(browser, 'observateur', javaScriptEnabled);
		await readAll(page);
		await changeMembre(instance, 'observateur', { role });
		await page.goto('/demarches');
		await expect(bellOf(page)).toHaveAccessibleName('Avis : 1 à lire');
		await bellOf(page).click();
		await expect(page.getByRole('heading', { level: 2, name: 'Un avis à lire' })).toBeVisible();
		const avis = page.getByRole('region', { name: 'Un avis à lire' });
		await expect(avis.getByRole('link', { name: 'SPASER' })).toBeVisible();
		await avis.getByRole('button', { name: /^Marquer comme lu : Votre rôle a changé/ }).click();
		await expect(page.getByText('Vous avez tout lu.')).toBeVisible();
		await expect(bellOf(page)).toHaveAccessibleName('Avis : rien à lire');
		await page
			.getByRole('region', { name: 'Déjà lus' })
			.getByRole('link', { name: /Votre rôle a changé/ })
			.first()
			.click();
		await expect(page).toHaveURL('/demarches/spaser-region-bretagne');
		await page.context().close();
	});
}

test('suivre un avis le marque comme lu', async ({ browser }) => {
	const page = await enter(browser, 'observateur');
	await readAll(page);
	await changeMembre(instance, 'observateur', { role: 'facilitateur' });
	await page.goto('/avis');
	await page.getByRole('link', { name: /Votre rôle a changé : facilitateur/ }).click();
	await expect(page).toHaveURL('/demarches/spaser-region-bretagne');
	await page.getByRole('link', { name: 'Démarches', exact: true }).first().click();
	await expect(bellOf(page)).toHaveAccessibleName('Avis : rien à lire');
	await page.context().close();
});

test('un courriel part, dit l’avis, et se coupe en un geste, sans se connecter', async ({ browser }) => {
	await changeMembre(instance, 'observateur', { role: 'contributeur' });
	const admin = await enter(browser, 'administratrice');
	await admin.goto('/administration/courriers');
	await admin
		.getByRole('button', { name: 'Envoyer maintenant : Avis, o…@demo.ensemblier.example' })
		.first()
		.click();
	await expect(admin.getByText('Le courriel part dans les secondes qui viennent.')).toBeVisible();
	const mail = await readMail(ADRESSE, '', instance.folder);
	expect(mail.text).toContain('Votre rôle a changé');
	expect(mail.text).toContain('SPASER – Région Bretagne');
	expect(mail.headers!['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');
	const lien = /^<(.+)>$/.exec(mail.headers!['List-Unsubscribe']!)![1]!;
	expect(mail.html).toContain(lien);
	// The letter is at hand before the database says that it left.
	await expect(async () => {
		await admin.goto('/administration/courriers?etat=envoye');
		await expect(admin.getByText('à o…@demo.ensemblier.example').first()).toBeVisible({ timeout: 500 });
	}).toPass();
	await checkA11y(admin);
	await expectNoSideScroll(admin);
	await admin.context().close();

	// Following the link changes nothing: programs that read mail do so.
	const observateur = await enter(browser, 'observateur', false);
	const alertes = observateur.getByLabel('Tout de suite, ce qui me concerne directement');
	const visiteur = await enter(browser, null, false);
	await visiteur.goto(lien);
	await expect(visiteur.getByText('Vous ne recevrez plus de courriel quand')).toBeVisible();
	await observateur.goto('/avis/reglages');
	await expect(alertes).toBeChecked();
	await visiteur.getByRole('button', { name: 'Ne plus les recevoir' }).click();
	await expect(visiteur.getByText('C’est fait.')).toBeVisible();
	await observateur.goto('/avis/reglages');
	await expect(alertes).not.toBeChecked();

	// What the program of a mail provider sends: no cookie, no Origin.
	await alertes.check();
	await observateur.getByRole('button', { name: 'Enregistrer mes choix' }).click();
	await expect(observateur.getByText('C’est enregistré.')).toBeVisible();
	const press = (link: string) =>
		fetch(link, {
			method: 'POST',
			headers: { accept: 'text/html' },
			body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' })
		});
	const answer = await press(lien);
	expect(answer.status).toBe(200);
	await observateur.goto('/avis/reglages');
	await expect(alertes).not.toBeChecked();
	const forged = await press(lien.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')));
	expect(forged.status).toBe(400);
	for (const page of [observateur, visiteur]) await page.context().close();
});

test('les réglages se gardent démarche par démarche', async ({ browser }) => {
	const page = await enter(browser, 'actrice');
	await page.goto('/avis');
	await page.getByRole('link', { name: 'Régler les courriels' }).click();
	const rythme = page.getByLabel('SPASER – Région Bretagne');
	await rythme.selectOption('Aucun courriel');
	await page.getByRole('button', { name: 'Enregistrer mes choix' }).click();
	await expect(page.getByText('C’est enregistré.')).toBeVisible();
	await page.reload();
	await expect(rythme).toHaveValue('rien');
	await rythme.selectOption('Comme en général');
	await page.getByRole('button', { name: 'Enregistrer mes choix' }).click();
	await expect(page.getByText('C’est enregistré.')).toBeVisible();
	await page.reload();
	await expect(rythme).toHaveValue('');
	await checkA11y(page);
	await expectNoSideScroll(page);
	await page.context().close();
});

test('un choix refusé ne change rien, pas même les autres', async ({ browser }) => {
	const page = await enter(browser, 'actrice');
	await page.goto('/avis/reglages');
	const resume = page.getByLabel('Chaque lundi matin, un résumé du reste');
	await expect(resume).toBeChecked();
	const answer = await page.request.post('/avis/reglages', {
		headers: { origin: instance.origin, accept: 'text/html' },
		// Both letters switched off, and a démarche that is not there any more.
		form: { 'rythme:7f6c0f3e-8a51-4a55-9a5e-0d5f5c3a9b11': 'rien' }
	});
	expect(answer.status()).toBe(403);
	await page.reload();
	await expect(resume).toBeChecked();
	await page.context().close();
});

test('les avis et un lien périmé passent axe et tiennent à 320 px', async ({ browser }) => {
	await changeMembre(instance, 'observateur', { role: 'observateur' });
	const page = await enter(browser, 'observateur');
	for (const adresse of ['/avis', '/desabonnement/un-lien-coupe']) {
		await page.goto(adresse);
		await expect(page.locator('h1')).toHaveCount(1);
		await checkA11y(page);
		await expectNoSideScroll(page);
	}
	await expect(page.getByRole('heading', { name: 'Ce lien ne marche plus' })).toBeVisible();
	await page.context().close();
});
