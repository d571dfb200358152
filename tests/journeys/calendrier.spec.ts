import ICAL from 'ical.js';
import { createDemarche, freeTitle } from './gestures/demarche';
import { tabTo } from './gestures/keyboard';
import { checkA11y, expect, expectNoSideScroll, signIn, test, type Page } from './harness/journey';

const BRETAGNE = '/demarches/spaser-region-bretagne';

async function addDate(page: Page, adresse: string, titre: string, jour: string): Promise<void> {
	await page.goto(`${adresse}/calendrier/nouvelle`);
	await page.getByLabel('Intitulé').fill(titre);
	await page.getByLabel('Date, ou premier jour').fill(jour);
}

/** Events of an iCalendar file, by title. */
function readEvents(file: string): Map<string, ICAL.Event> {
	const events = new ICAL.Component(ICAL.parse(file) as unknown[])
		.getAllSubcomponents('vevent')
		.map((component) => new ICAL.Event(component));
	return new Map(events.map((event) => [event.summary, event]));
}

test('un visiteur lit le calendrier d’une démarche publique, par année et sans jour inventé', async ({
	page
}) => {
	await page.goto(`${BRETAGNE}/calendrier`);
	const liste = page.getByRole('region', { name: 'Toutes les dates' });
	await expect(liste.getByText('octobre 2017', { exact: true })).toBeVisible();
	await expect(liste.getByRole('heading', { level: 3 }).first()).toHaveText('2017');
	await expect(page.getByRole('img', { name: /^Frise de/ })).toBeVisible();
	await expect(page.getByLabel('Adresse du calendrier de cette démarche')).toHaveValue(/calendrier\.ics$/);
	await checkA11y(page);
	await expectNoSideScroll(page);
	await checkA11y(page);
	await expect(page.getByRole('img', { name: /^Frise de/ })).toBeHidden();
});

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'avec JavaScript' : 'sans JavaScript', () => {
		test.use({ javaScriptEnabled });

		test('une date connue au mois paraît sans jour, se retire et se remet', async ({ page }) => {
			await signIn(page, 'porteuse');
			const adresse = await createDemarche(page, freeTitle('Calendrier'));
			await page.goto(`${adresse}/calendrier`);
			await expect(page.getByText('Aucune date n’est encore inscrite.')).toBeVisible();
			await page.getByRole('link', { name: 'Ajouter une date' }).click();
			await addDate(page, adresse, 'Réunion publique à Carhaix', '2099-03-14');
			await page.getByLabel('Ce que vous savez de la date').selectOption('mois');
			await page.getByRole('combobox', { name: 'Étape' }).selectOption({ label: 'Débat' });
			await page.getByRole('button', { name: 'Enregistrer' }).click();
			await expect(page.getByText('La date est enregistrée.')).toBeVisible();
			await expect(page.getByRole('region', { name: 'Toutes les dates' })).toContainText('à venir');

			await page.goto(adresse);
			const prochaine = page.getByRole('region', { name: 'Prochaine date' });
			await expect(prochaine.locator('time')).toHaveText('mars 2099');
			await page.goto(`${adresse}/debat`);
			await expect(page.getByRole('region', { name: 'Dates' })).toContainText('mars 2099');

			await page.goto(`${adresse}/calendrier`);
			await page.getByRole('button', { name: 'Retirer « Réunion publique à Carhaix »' }).click();
			await expect(page.getByText('est retirée')).toBeVisible();
			await page.getByRole('button', { name: 'La remettre' }).click();
			await expect(page.getByText('est remise')).toBeVisible();
			await expect(page.getByRole('region', { name: 'Toutes les dates' })).toContainText('mars 2099');
		});

		test('une rencontre à heure fixe, modifiée, outre-mer', async ({ page }) => {
			await signIn(page, 'porteuse');
			const adresse = await createDemarche(page, freeTitle('Outre-mer'));
			await page.goto(`${adresse}/calendrier`);
			await page.getByRole('combobox', { name: 'Fuseau horaire' }).selectOption({ label: 'La Réunion' });
			await page.getByRole('button', { name: 'Changer de fuseau' }).click();
			await expect(page.getByText('Le fuseau horaire est enregistré.')).toBeVisible();
			await expect(page.getByRole('combobox', { name: 'Fuseau horaire' })).toHaveValue('Indian/Reunion');
			await addDate(page, adresse, 'Atelier à Saint-Denis', '2099-03-14');
			await page.getByLabel('Heure de début').fill('18:30');
			await page.getByLabel('Heure de fin').fill('20:00');
			await page.getByLabel('Lien de visioconférence').fill('https://visio.exemple.fr/salle');
			await page.getByRole('button', { name: 'Enregistrer' }).click();
			const liste = page.getByRole('region', { name: 'Toutes les dates' });
			await expect(liste).toContainText('14 mars 2099, 18 h 30 – 20 h (heure locale : La Réunion)');
			await expect(liste.getByRole('link', { name: /Visioconférence/ })).toHaveAttribute(
				'href',
				'https://visio.exemple.fr/salle'
			);
			await liste.getByRole('link', { name: 'Modifier « Atelier à Saint-Denis »' }).click();
			await page.getByLabel('Heure de début').fill('21:00');
			await page.getByRole('button', { name: 'Enregistrer' }).click();
			await expect(page.getByLabel('Heure de fin')).toHaveAccessibleDescription(
				/La fin vient avant le début/
			);
			await page.getByLabel('Heure de fin').fill('');
			await page.getByRole('button', { name: 'Enregistrer' }).click();
			await expect(liste).toContainText('14 mars 2099, 21 h (heure locale : La Réunion)');
		});

		test('le calendrier personnel : créer l’adresse secrète, la suivre, la renouveler, la fermer', async ({
			page,
			playwright,
			baseURL
		}) => {
			await signIn(page, 'porteuse');
			const titre = freeTitle('Secret');
			const adresse = await createDemarche(page, titre);
			await addDate(page, adresse, `Atelier ${titre}`, '2099-07-14');
			await page.getByLabel('Heure de début').fill('09:30');
			await page.getByLabel('Heure de fin').fill('12:00');
			await page.getByRole('button', { name: 'Enregistrer' }).click();
			await page.getByRole('button', { name: /^Créer (mon|une nouvelle) adresse/ }).click();
			const secrete = await page.getByLabel('Votre adresse secrète').inputValue();
			expect(secrete).toMatch(/\/calendrier\/[0-9a-f]{64}\.ics$/);

			const agenda = await playwright.request.newContext({ baseURL: baseURL! });
			const suivre = async (url: string) => agenda.get(new URL(url).pathname);
			const answer = await suivre(secrete);
			expect(answer.headers()['content-type']).toBe('text/calendar; charset=utf-8');
			expect(answer.headers()['cache-control']).toContain('private');
			const event = readEvents(await answer.text()).get(`Atelier ${titre}`)!;
			expect(event.startDate.toJSDate().toISOString()).toBe('2099-07-14T07:30:00.000Z');
			expect(event.description).toContain(titre);

			await page.goto(`${adresse}/calendrier`);
			await expect(page.getByText('Votre adresse secrète existe depuis')).toBeVisible();
			await page.getByRole('button', { name: 'Créer une nouvelle adresse' }).click();
			await expect(page.getByText('elle ne sera plus montrée')).toBeVisible();
			const autre = await page.getByLabel('Votre adresse secrète').inputValue();
			expect((await suivre(secrete)).status()).toBe(404);
			expect((await suivre(autre)).status()).toBe(200);
			await page.getByRole('button', { name: 'Fermer l’adresse secrète' }).click();
			await expect(page.getByText('Votre adresse secrète est fermée.')).toBeVisible();
			expect((await suivre(autre)).status()).toBe(404);
			await agenda.dispose();
		});
	});
}

test('le calendrier public se relit dans un agenda, sans les dates imprécises', async ({ page }) => {
	const answer = await page.request.get(`${BRETAGNE}/calendrier.ics`);
	expect(answer.headers()['cache-control']).toBe('public, max-age=300');
	const titres = [...readEvents(await answer.text()).keys()];
	expect(titres).not.toContain('Adoption du SPASER');
	const missing = await page.request.get(`${BRETAGNE}/calendrier.ics?instance=inconnue`);
	expect(missing.status()).toBe(404);
});

test('le calendrier d’un brouillon n’est lu par personne d’autre', async ({ page, playwright, baseURL }) => {
	await signIn(page, 'porteuse');
	const adresse = await createDemarche(page, freeTitle('Brouillon'));
	const own = await page.request.get(`${adresse}/calendrier.ics`);
	expect(own.headers()['cache-control']).toBe('private, no-store');
	const agenda = await playwright.request.newContext({ baseURL: baseURL! });
	expect((await agenda.get(`${adresse}/calendrier.ics`)).status()).toBe(404);
	await agenda.dispose();
});

test('la fin d’une date ne peut pas précéder son début, une heure demande un jour', async ({ page }) => {
	await signIn(page, 'porteuse');
	const adresse = await createDemarche(page, freeTitle('À rebours'));
	await addDate(page, adresse, 'Consultation', '0026-03-14');
	await page.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(page.getByLabel('Date, ou premier jour')).toHaveAccessibleDescription(
		/année n’est pas entière/
	);
	await page.getByLabel('Date, ou premier jour').fill('2030-03-14');
	await page.getByLabel('Dernier jour').fill('2030-03-01');
	await page.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(page.getByLabel('Dernier jour')).toHaveAccessibleDescription(/La fin vient avant le début/);
	await page.getByLabel('Dernier jour').fill('');
	await page.getByLabel('Ce que vous savez de la date').selectOption('mois');
	await page.getByLabel('Heure de début').fill('18:00');
	await page.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(page.getByLabel('Heure de début')).toHaveAccessibleDescription(/le jour soit connu/);
	await checkA11y(page);
	await expectNoSideScroll(page);
});

test('deux personnes changent la même date : la seconde voit ce qui est enregistré', async ({
	page,
	context
}) => {
	await signIn(page, 'porteuse');
	const adresse = await createDemarche(page, freeTitle('À deux'));
	await addDate(page, adresse, 'Comité de pilotage', '2099-03-14');
	await page.getByRole('button', { name: 'Enregistrer' }).click();
	await page.getByRole('link', { name: 'Modifier « Comité de pilotage »' }).click();
	await expect(page.getByLabel('Lieu')).toBeVisible();
	const other = await context.newPage();
	await other.goto(page.url());
	await page.getByLabel('Lieu').fill('Salle A');
	await page.getByLabel('De quoi s’agit-il ?').selectOption({ label: 'Délibération' });
	await page.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(page.getByText('La date est enregistrée.')).toBeVisible();
	await other.getByLabel('Lieu').fill('Salle B');
	await other.getByRole('button', { name: 'Enregistrer' }).click();
	const saved = other.getByRole('region', { name: 'Ce qui est enregistré maintenant' });
	await expect(saved).toContainText('Salle A');
	await expect(saved).toContainText('Délibération');
	await other.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(other.getByRole('region', { name: 'Toutes les dates' })).toContainText('Salle B');
});

test('une date dont l’instance a disparu se remet quand même, sans elle', async ({ page, context }) => {
	await signIn(page, 'porteuse');
	const adresse = await createDemarche(page, freeTitle('Sans instance'));
	await page.goto(`${adresse}/cadre/instances`);
	await page.getByLabel('Nom', { exact: true }).fill('Comité éphémère');
	await page.getByRole('button', { name: 'Ajouter une instance' }).click();
	await expect(page.getByText('est ajoutée')).toBeVisible();
	await addDate(page, adresse, 'Réunion', '2099-03-14');
	await page.getByLabel('Instance qui se réunit').selectOption({ label: 'Comité éphémère' });
	await page.getByRole('button', { name: 'Enregistrer' }).click();
	await page.getByRole('button', { name: 'Retirer « Réunion »' }).click();
	await expect(page.getByText('est retirée')).toBeVisible();
	const other = await context.newPage();
	await other.goto(`${adresse}/cadre/instances`);
	await other.getByRole('button', { name: 'Retirer « Comité éphémère »' }).click();
	await expect(other.getByText('est retirée')).toBeVisible();
	await page.getByRole('button', { name: 'La remettre' }).click();
	await expect(page.getByText('La date « Réunion » est remise.')).toBeVisible();
	const liste = page.getByRole('region', { name: 'Toutes les dates' });
	await expect(liste).toContainText('14 mars 2099');
	await expect(liste).not.toContainText('Comité éphémère');
});

test('au clavier seul : ajouter une date', async ({ page }) => {
	await signIn(page, 'facilitatrice');
	await page.goto(`${BRETAGNE}/calendrier/nouvelle`);
	await tabTo(page, page.getByLabel('Intitulé'));
	await page.keyboard.type('Comité de suivi');
	await tabTo(page, page.getByLabel('Date, ou premier jour'));
	await page.getByLabel('Date, ou premier jour').fill('2099-05-04');
	await tabTo(page, page.getByRole('button', { name: 'Enregistrer' }));
	await page.keyboard.press('Enter');
	await expect(page.getByRole('region', { name: 'Toutes les dates' })).toContainText('Comité de suivi');
	await page.getByRole('button', { name: 'Retirer « Comité de suivi »' }).click();
	await expect(page.getByText('est retirée')).toBeVisible();
});
