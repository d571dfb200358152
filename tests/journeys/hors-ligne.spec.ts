import { another, openText, savingOf, textOf, write, writeAtOnce } from './gestures/document';
import { useLastingBrowser } from './gestures/lasting-browser';
import {
	checkA11y,
	expect,
	expectNoSideScroll,
	linkOf,
	readMail,
	signIn,
	test,
	type Page
} from './harness/journey';

const device = useLastingBrowser();

/** A page of the lasting browser, signed in, with a text open and kept on the device. */
async function openAndKeep(enter = (page: Page) => signIn(page, 'facilitatrice')): Promise<Page> {
	const page = await device.newPage();
	await enter(page);
	await openText(page);
	await expect(savingOf(page)).toHaveText('Enregistré');
	const isKept = () => page.evaluate(async () => (await caches.match('/sur-cet-appareil')) !== undefined);
	await expect.poll(isKept).toBe(true);
	return page;
}

/** Name of the person whose copies may open in this browser. */
const personHere = () =>
	new Promise((done, failed) => {
		const opening = indexedDB.open('ensemblier');
		opening.onerror = failed;
		opening.onsuccess = () => {
			const asked = opening.result.transaction('ici').objectStore('ici').get('personne');
			asked.onsuccess = () => {
				opening.result.close();
				done((asked.result as { nom: string }).nom);
			};
		};
	});

test('ce qui est écrit hors ligne survit à la fermeture du navigateur et rejoint le texte', async ({
	browser
}) => {
	const page = await openAndKeep();
	const adresse = page.url();
	await device.setOffline(true);
	await writeAtOnce(page, ' Écrit hors ligne, avant de fermer.');
	await expect(savingOf(page)).toHaveText(/^Hors ligne.: 1 modification à envoyer$/);
	await expect(page.getByText('Vous pouvez continuer à écrire.')).toBeVisible();

	const other = await another(browser, 'actrice');
	await openText(other);
	await write(other, ' Pendant ce temps, ailleurs.');
	await expect(savingOf(other)).toHaveText('Enregistré');

	const later = await device.reopenOffline(adresse);
	await expect(later.getByRole('heading', { level: 1 })).toHaveText('Diagnostic partagé');
	await expect(textOf(later)).toContainText('Écrit hors ligne, avant de fermer.');
	await expect(savingOf(later)).toHaveText(/^Hors ligne.: 1 modification à envoyer$/);
	await writeAtOnce(later, ' Puis encore après.');
	await expect(savingOf(later)).toHaveText(/^Hors ligne.: 2 modifications à envoyer$/);
	await checkA11y(later);
	await expectNoSideScroll(later);

	await device.setOffline(false);
	await expect(savingOf(later)).toHaveText('Enregistré');
	for (const words of ['Écrit hors ligne, avant de fermer.', 'Puis encore après.', 'ailleurs.']) {
		await expect(textOf(other)).toContainText(words);
		await expect(textOf(later)).toContainText(words);
	}
	await other.context().close();
});

test('un document jamais ouvert sur cet appareil le dit, et ceux qui le furent sont proposés', async () => {
	const page = await openAndKeep();
	const adresse = page.url();
	const unknown = adresse.replace(/[0-9a-f-]{36}$/, '00000000-0000-4000-8000-000000000000');
	const later = await device.reopenOffline(unknown);
	await expect(later.getByText('n’a pas encore été ouvert sur cet appareil')).toBeVisible();
	await checkA11y(later);
	await expectNoSideScroll(later);
	await later.getByRole('link', { name: 'Diagnostic partagé' }).click();
	await expect(later).toHaveURL(adresse);
	await expect(textOf(later)).toBeVisible();
});

/** A session that ends with the test: the other journeys share theirs. */
async function enterByLink(page: Page): Promise<void> {
	const courriel = 'facilitatrice@demo.ensemblier.example';
	await page.goto('/connexion');
	await page.getByLabel('Adresse de courriel').fill(courriel);
	await page.getByRole('button', { name: 'Recevoir un lien de connexion' }).click();
	await expect(page.getByText(`Si un compte existe pour ${courriel}`)).toBeVisible();
	await page.goto(linkOf(await readMail(courriel, 'lien de connexion')));
	await page.getByRole('button', { name: 'Me connecter' }).click();
	await expect(page.getByLabel('Compte de')).toBeVisible();
}

test('se déconnecter demande avant de perdre ce qui n’est pas envoyé, puis efface les copies', async () => {
	const page = await openAndKeep(enterByLink);
	const adresse = page.url();
	await page.routeWebSocket(/\/collab\//, (socket) => void socket.close());
	await page.route(/\/collab\//, (route) => route.abort());
	await page.route(/\/droit$/, (route) => route.abort());
	await page.reload();
	await writeAtOnce(page, ' Jamais envoyé.');
	await expect(savingOf(page)).toHaveText(/1 modification à envoyer/);

	await page.getByLabel('Compte de').click();
	await page.getByRole('button', { name: 'Se déconnecter' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Des modifications ne sont pas envoyées');
	await expect(page.getByText('1 modification dans « Diagnostic partagé »')).toBeVisible();
	await checkA11y(page);
	await expectNoSideScroll(page);
	await page.getByRole('button', { name: 'Se déconnecter et perdre 1 modification' }).click();
	await expect(page).toHaveURL(/\/connexion\?fait=deconnecte/);
	const left = () => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
	await expect.poll(left).toEqual(['ensemblier']);

	const later = await device.reopenOffline(adresse);
	await expect(later.getByText('n’a pas encore été ouvert sur cet appareil')).toBeVisible();
	await expect(later.getByText('Diagnostic partagé')).toHaveCount(0);
});

test('une autre personne du même navigateur ne voit pas les copies de la première', async () => {
	const page = await openAndKeep();
	const adresse = page.url();
	await signIn(page, 'actrice');
	await page.goto('/demarches');
	await expect.poll(() => page.evaluate(personHere)).toBe('Solenn Abgrall');
	const later = await device.reopenOffline(adresse);
	await expect(later.getByText('n’a pas encore été ouvert sur cet appareil')).toBeVisible();
	await expect(later.getByText('Aucun document n’a été ouvert sur cet appareil.')).toBeVisible();
});

test('un navigateur qui ne garde rien écrit en ligne et prévient', async ({ page }) => {
	await page.addInitScript(() => {
		IDBFactory.prototype.open = () => {
			throw new DOMException('refused', 'SecurityError');
		};
	});
	await signIn(page, 'facilitatrice');
	await openText(page);
	await expect(page.getByText('Ce navigateur ne garde pas de copie')).toBeVisible();
	await write(page, ' Sans copie locale.');
	await expect(savingOf(page)).toHaveText('Enregistré');
});
