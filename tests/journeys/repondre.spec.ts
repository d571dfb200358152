import { freeAddress } from './gestures/compte';
import { another } from './gestures/document';
import { MERCI, openRecueil, send } from './gestures/recueil';
import { checkA11y, expect, expectNoSideScroll, readMail, signIn, test, type Page } from './harness/journey';

const options = [
	{ id: 'pied', libelle: 'À pied' },
	{ id: 'bus', libelle: 'En bus' },
	{ id: 'velo', libelle: 'À vélo' }
];
const QUESTIONS = [
	{ nature: 'multiple', libelle: 'Comment venez-vous ?', requise: true, reglages: { options } },
	{
		nature: 'courte',
		libelle: 'Quelle ligne ?',
		requise: true,
		si: { question: 'Comment venez-vous ?', valeurs: ['bus'] }
	},
	{
		nature: 'echelle',
		libelle: 'Le trajet vous convient-il ?',
		reglages: { etiquette_de: 'Pas du tout', etiquette_a: 'Tout à fait' }
	},
	{ nature: 'commune', libelle: 'D’où venez-vous ?' },
	{ nature: 'nombre', libelle: 'Combien de minutes ?', reglages: { min: 0, max: 300, unite: 'minutes' } },
	{ nature: 'longue', libelle: 'Autre chose ?', reglages: { longueur: 200 } }
];

/** Forgets who is signed in: what follows is done by a visitor. */
const leave = (page: Page) => page.context().clearCookies();

/** A recueil of one question, as a visitor finds it. */
async function visitOne(page: Page, titre: string, settings: object = {}) {
	const recueil = await openRecueil(page, titre, settings, [{ nature: 'courte', libelle: 'Votre idée' }]);
	await leave(page);
	await page.goto(recueil.formulaire);
	return recueil;
}

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'avec JavaScript' : 'sans JavaScript', () => {
		test.use({ javaScriptEnabled });

		test('sans compte : une faute se dit près de son champ, rien n’est perdu, la réponse arrive une fois', async ({
			page
		}) => {
			const { formulaire, count } = await openRecueil(
				page,
				'Vos trajets',
				{ presentation: 'Cinq minutes.', remerciement: 'Nous vous répondrons en juin.' },
				QUESTIONS
			);
			await leave(page);
			await page.goto(formulaire);
			await expect(page.getByRole('heading', { level: 1, name: 'Vos trajets' })).toBeVisible();
			await expect(page.getByText('Cinq minutes.')).toBeVisible();
			const ligne = page.getByLabel('Quelle ligne ?');
			if (javaScriptEnabled) {
				await expect(ligne).toHaveCount(0);
				await page.getByLabel('En bus').check();
				await expect(ligne).toBeVisible();
				await page.getByLabel('En bus').uncheck();
				await expect(ligne).toHaveCount(0);
			} else {
				await expect(page.getByText('Seulement si vous avez répondu « En bus »')).toBeVisible();
			}
			await page.getByLabel('Combien de minutes ?').fill('quinze');
			await page.getByLabel('Autre chose ?').fill('Merci de demander.');
			await page.getByRole('button', { name: 'Envoyer ma réponse' }).click();
			await expect(page.getByText('Écrivez un nombre, en chiffres')).toBeVisible();
			await expect(page.getByText('Remplissez ce champ.')).toBeVisible();
			await expect(page.getByLabel('Autre chose ?')).toHaveValue('Merci de demander.');

			await page.getByLabel('En bus').check();
			await page.getByLabel('À pied').check();
			await ligne.fill('La 4');
			await page.getByLabel('4', { exact: true }).check();
			await page.getByLabel('Combien de minutes ?').fill('12,5');
			const commune = page.getByRole('searchbox', { name: /D’où venez-vous/ });
			await commune.fill('morlaix');
			if (!javaScriptEnabled) await page.getByRole('button', { name: 'Chercher la commune' }).first().click();
			const choisie = page.getByRole('radio', { name: /^Morlaix \(Finistère\)/ });
			await choisie.check();
			await send(page);
			await expect(page.getByRole('heading', { level: 1, name: MERCI })).toBeVisible();
			await expect(page.getByText('Nous vous répondrons en juin.')).toBeVisible();
			expect(await count()).toBe(1);

			// What was sent shows thanks, not a second form; another person of the house may still answer.
			await page.goto(formulaire);
			await expect(page.getByRole('heading', { level: 1, name: MERCI })).toBeVisible();
			await page.getByRole('link', { name: 'Donner une autre réponse' }).click();
			await page.getByLabel('Autre chose ?').fill('Ma voisine aussi.');
			await page.getByLabel('Combien de minutes ?').fill('vingt');
			await page.getByRole('button', { name: 'Envoyer ma réponse' }).click();
			await expect(page.getByText('Écrivez un nombre, en chiffres')).toBeVisible();
			await expect(page.getByLabel('Autre chose ?')).toHaveValue('Ma voisine aussi.');
			await page.getByRole('button', { name: 'Reprendre plus tard' }).click();
			await expect(page.getByText('Votre réponse est gardée, elle n’est pas envoyée')).toBeVisible();
			await page.goto(`${formulaire}?nouvelle`);
			await expect(page.getByLabel('Autre chose ?')).toHaveValue('Ma voisine aussi.');
			expect(await count()).toBe(1);
		});

		test('reprendre plus tard, sur un autre appareil, avec le lien', async ({ page, browser }) => {
			const { formulaire, count } = await visitOne(page, 'À reprendre');
			await page.getByLabel('Votre idée').fill('Un banc');
			await page.getByRole('button', { name: 'Reprendre plus tard' }).click();
			await expect(page.getByText('Votre réponse est gardée, elle n’est pas envoyée')).toBeVisible();
			const lien = (await page.getByRole('link', { name: /\/reprendre\// }).getAttribute('href'))!;
			const ailleurs = await (await browser.newContext({ javaScriptEnabled })).newPage();
			await ailleurs.goto(lien);
			await expect(ailleurs.getByLabel('Votre idée')).toHaveValue('Un banc');
			await expect(ailleurs.getByText('Vous reprenez une réponse commencée.')).toBeVisible();
			await ailleurs.getByLabel('Votre idée').fill('Deux bancs');
			await send(ailleurs);
			await page.goto(formulaire);
			await expect(page.getByRole('heading', { level: 1, name: MERCI })).toBeVisible();
			expect(await count()).toBe(1);
			await ailleurs.context().close();
		});
	});
}

test('une contribution naît de la réponse, sous une référence à citer', async ({ page }) => {
	const { formulaire, reject } = await openRecueil(
		page,
		'Vos idées',
		{ nature: 'appel', natures: ['besoin', 'proposition'], moderation: 'avant' },
		[{ nature: 'courte', libelle: 'Depuis quand ?' }]
	);
	await leave(page);
	await page.goto(formulaire);
	await page.getByLabel('Une proposition').check();
	await page.getByRole('button', { name: 'Envoyer ma réponse' }).click();
	await expect(page.getByText('Remplissez ce champ.')).toBeVisible();
	await page.getByLabel('En une phrase').fill('Un marché le mercredi');
	await send(page);
	await expect(page.getByText('La référence à citer')).toContainText(/VOS-\d{4}-0001/);
	await expect(page.getByText('Elle sera lue avant d’être publiée.')).toBeVisible();
	await reject();
	await page.goto(formulaire);
	await expect(page.getByText('ne l’ont pas retenue')).toBeVisible();
});

test('une adresse à prouver : le lien du message mène à un bouton, la réponse compte ensuite', async ({
	page
}) => {
	const { count } = await visitOne(page, 'Adresse à prouver', { ouverture: 'courriel' });
	await page.getByLabel('Votre idée').fill('Un banc');
	await page.getByLabel('Votre adresse de courriel').fill('pas une adresse');
	await page.getByRole('button', { name: 'Envoyer ma réponse' }).click();
	await expect(page.getByText('Cette adresse n’est pas complète.')).toBeVisible();
	const courriel = freeAddress('voisine');
	await page.getByLabel('Votre adresse de courriel').fill(courriel);
	await send(page);
	await expect(page.getByRole('heading', { level: 1, name: 'Encore un geste' })).toBeVisible();
	expect(await count()).toBe(0);
	const mail = await readMail(courriel, 'Confirmez votre réponse');
	const lien = /href="(http[^"]+\/confirmer\/[^"]+)"/.exec(mail.html)![1]!;
	// What robots do: they open the link and press nothing.
	await page.request.get(lien);
	expect(await count()).toBe(0);
	await page.goto(lien);
	await page.getByRole('button', { name: 'Confirmer ma réponse' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Votre réponse est confirmée' })).toBeVisible();
	expect(await count()).toBe(1);
});

test.describe('sans JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('corrigée, puis trop tard : la réponse reste dans le formulaire avec ce qui la retient', async ({
		page
	}) => {
		const { change } = await visitOne(page, 'À corriger', { ouverture: 'courriel' });
		await page.getByLabel('Votre idée').fill('Un banc');
		await page.getByLabel('Votre adresse de courriel').fill(freeAddress('voisin'));
		await send(page);
		await page.getByRole('link', { name: 'Corriger ma réponse' }).click();
		const idee = page.getByLabel('Votre idée');
		await expect(idee).toHaveValue('Un banc');
		// What waits for its address is sent again or left: no draft of it is kept.
		await expect(page.getByRole('button', { name: 'Reprendre plus tard' })).toHaveCount(0);
		await idee.fill('Deux bancs');
		await page.getByLabel('Votre adresse de courriel').fill('pas une adresse');
		await page.getByRole('button', { name: 'Envoyer ma réponse' }).click();
		await expect(page.getByText('Cette adresse n’est pas complète.')).toBeVisible();
		await expect(idee).toHaveValue('Deux bancs');
		await page.getByLabel('Votre adresse de courriel').fill(freeAddress('voisin'));
		await change({ etat: 'clos' });
		await send(page, page.getByText('Votre réponse n’est pas partie.'));
		await expect(idee).toHaveValue('Deux bancs');
	});
});

test('commencée sans compte, envoyée avec : merci, ici et sur un autre appareil', async ({
	page,
	browser
}) => {
	const { formulaire, count } = await visitOne(page, 'Deux appareils');
	await page.getByLabel('Votre idée').fill('Un banc');
	await page.getByRole('button', { name: 'Reprendre plus tard' }).click();
	await expect(page.getByText('Votre réponse est gardée, elle n’est pas envoyée')).toBeVisible();
	await signIn(page, 'porteuse');
	await page.goto(formulaire);
	await expect(page.getByLabel('Votre idée')).toHaveValue('Un banc');
	await send(page);
	const ailleurs = await another(browser, 'porteuse');
	await ailleurs.goto(formulaire);
	await expect(ailleurs.getByRole('heading', { level: 1, name: MERCI })).toBeVisible();
	expect(await count()).toBe(1);
	await ailleurs.context().close();
});

test('le réseau coupé à l’envoi, puis pressé de nouveau : une seule réponse', async ({ page, faults }) => {
	const { count } = await visitOne(page, 'Réseau coupé');
	await page.getByLabel('Votre idée').fill('Un banc');
	// The request arrives, its answer does not come back.
	let isCut = true;
	await page.route('**/r/**', async (route) => {
		if (!isCut || !route.request().url().endsWith('/envoyer')) return route.fallback();
		isCut = false;
		await route.fetch();
		await route.abort('connectionreset');
	});
	await page.getByRole('button', { name: 'Envoyer ma réponse' }).click();
	await expect(page.getByText(/n’a pas répondu|pas de réponse|réseau/i).first()).toBeVisible();
	await expect(page.getByLabel('Votre idée')).toHaveValue('Un banc');
	await page.getByRole('button', { name: 'Envoyer ma réponse' }).dblclick();
	await expect(page.getByRole('heading', { level: 1, name: MERCI })).toBeVisible();
	expect(await count()).toBe(1);
	faults.length = 0;
});

test('l’envoi sans réseau : ce qui est écrit est gardé dès qu’on le peut', async ({ page, faults }) => {
	const { formulaire } = await visitOne(page, 'Sans réseau');
	await page.route('**/r/**', (route) =>
		route.request().url().endsWith('/envoyer') ? route.abort('internetdisconnected') : route.fallback()
	);
	await page.getByLabel('Votre idée').fill('Un banc');
	await page.getByRole('button', { name: 'Envoyer ma réponse' }).click();
	await expect(page.getByText(/n’a pas répondu|pas de réponse|réseau/i).first()).toBeVisible();
	await expect(page.getByText(/^Gardé à/)).toBeVisible();
	await page.goto(formulaire);
	await expect(page.getByLabel('Votre idée')).toHaveValue('Un banc');
	faults.length = 0;
});

test('clos, complet, réservé : une phrase dit pourquoi, et quoi faire', async ({ page }) => {
	const { formulaire, change } = await visitOne(page, 'Portes closes');
	await page.getByLabel('Votre idée').fill('Trop tard');
	await change({ etat: 'clos' });
	const refused = page.getByText('Votre réponse n’est pas partie.');
	await page.getByRole('button', { name: 'Envoyer ma réponse' }).click();
	await expect(refused).toBeVisible();
	await expect(page.getByLabel('Votre idée')).toHaveValue('Trop tard');
	await page.goto(formulaire);
	await expect(page.getByText('Ce recueil est clos')).toBeVisible();
	await change({ etat: 'ouvert', ouverture: 'membres' });
	await page.goto(formulaire);
	await expect(page.getByText('s’adresse aux membres de la démarche')).toBeVisible();
	await expect(page.getByRole('main').getByRole('link', { name: 'Se connecter' })).toBeVisible();
	await change({ ouverture: 'tous', debut: '2199-01-01' });
	await page.goto(formulaire);
	await expect(page.getByText('Ouvert à partir du 1er janvier 2199.')).toBeVisible();
	expect((await page.goto('/r/introuvable1'))?.status()).toBe(404);
});

test('dans la page d’un autre site, seulement quand le recueil le permet', async ({ page }) => {
	const { formulaire, change, count } = await openRecueil(page, 'Intégré', {}, [
		{ nature: 'courte', libelle: 'Votre idée' }
	]);
	await leave(page);
	const policyOf = async (address: string) => {
		const headers = (await page.request.get(address)).headers();
		return { frame: headers['x-frame-options'], policy: headers['content-security-policy'] };
	};
	expect(await policyOf(`${formulaire}?integre`)).toMatchObject({
		frame: 'DENY',
		policy: expect.stringContaining("frame-ancestors 'none'")
	});
	await change({ integration: true });
	expect(await policyOf(formulaire)).toMatchObject({
		frame: 'DENY',
		policy: expect.stringContaining("frame-ancestors 'none'")
	});
	expect(await policyOf(`${formulaire}?integre`)).toMatchObject({
		frame: undefined,
		policy: expect.stringContaining('frame-ancestors *')
	});
	await page.goto(`${formulaire}?integre`);
	await expect(page.getByRole('banner')).toHaveCount(0);
	await page.getByLabel('Votre idée').fill('Depuis la mairie');
	await send(page);
	await expect(page.getByRole('heading', { level: 1, name: MERCI })).toBeVisible();
	expect(await count()).toBe(1);

	// No cookie follows into the frame: what corrects the answer opens beside it, with what was written.
	await change({ ouverture: 'courriel' });
	await page.goto(`${formulaire}?integre`);
	await page.getByLabel('Votre idée').fill('Depuis le marché');
	await page.getByLabel('Votre adresse de courriel').fill(freeAddress('voisine'));
	await send(page);
	const beside = page.waitForEvent('popup');
	await page.getByRole('link', { name: 'Corriger ma réponse' }).click();
	await expect((await beside).getByLabel('Votre idée')).toHaveValue('Depuis le marché');
	await change({ etat: 'clos', resultats_publics: true });
	await leave(page);
	await page.goto(`${formulaire}?integre`);
	for (const name of ['Voir les résultats', 'Voir la démarche'])
		await expect(page.getByRole('link', { name })).toHaveAttribute('target', '_blank');
});

test('au clavier seul, à 320 px, et pour axe', async ({ page }) => {
	const { formulaire } = await openRecueil(page, 'Vos trajets', {}, QUESTIONS);
	await leave(page);
	await page.goto(formulaire);
	await checkA11y(page);
	await expectNoSideScroll(page);
	await page.getByLabel('En bus').focus();
	await page.keyboard.press('Space');
	await page.getByLabel('À vélo').focus();
	await page.keyboard.press('Tab');
	await page.keyboard.type('La 4');
	await expect(page.getByLabel('Quelle ligne ?')).toHaveValue('La 4');
	await page.keyboard.press('Tab');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Tab');
	const commune = page.getByRole('searchbox', { name: /D’où venez-vous/ });
	await expect(commune).toBeFocused();
	await page.keyboard.type('saint-martin');
	await page.keyboard.press('Enter');
	const communes = page.getByRole('group', { name: /D’où venez-vous/ }).getByRole('radio');
	await expect(communes).toHaveCount(8);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Space');
	for (const rank of [1, 2]) {
		await page.keyboard.press('ArrowDown');
		await expect(communes.nth(rank)).toBeFocused();
		await expect(communes.nth(rank)).toBeChecked();
	}
	await checkA11y(page);
	await page.getByLabel('Autre chose ?').focus();
	await page.keyboard.insertText('a'.repeat(190));
	await expect(page.getByText('Encore 10 signes.')).toBeVisible();
	await page.getByRole('button', { name: 'Envoyer ma réponse' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1, name: MERCI })).toBeVisible();
	await checkA11y(page);
	await expectNoSideScroll(page);
});
