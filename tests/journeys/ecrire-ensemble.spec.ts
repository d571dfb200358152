import { freeTitle } from './gestures/demarche';
import { readText, savingOf, textOf, write } from './gestures/document';
import { alsoOpen, newText } from './gestures/texte';
import { checkA11y, expect, expectNoSideScroll, test } from './harness/journey';

test('deux personnes écrivent en même temps dans le même texte', async ({ page, browser }) => {
	await newText(page, freeTitle('À deux'));
	const other = await alsoOpen(browser, page, 'actrice');
	await expect(savingOf(page)).toHaveText('Enregistré');
	const before = await readText(page);
	const [first, second] = [' Depuis le premier navigateur.', ' Et depuis le second.'];
	await Promise.all([write(page, first), write(other, second)]);
	for (const p of [page, other]) await expect(savingOf(p)).toHaveText('Enregistré');
	await expect(async () => {
		const [mine, theirs] = await Promise.all([page, other].map((p) => readText(p)));
		// Typed in the same place, their letters may mix; what both see is the same, and nothing is missing.
		const letters = (text: string) =>
			[...text]
				.filter((sign) => /\S/.test(sign))
				.sort()
				.join('');
		expect(mine).toBe(theirs);
		expect(letters(mine!)).toBe(letters(before + first + second));
	}).toPass();
	await page.reload();
	await expect(textOf(page)).toBeVisible();
	await expect(savingOf(page)).toHaveText('Enregistré');
	await other.context().close();
});

test('chacun voit qui est là, et deux onglets d’une personne comptent pour une', async ({
	page,
	browser
}) => {
	await newText(page, freeTitle('Qui est là'));
	const people = page.getByRole('group', { name: 'Personnes présentes' });
	await expect(people.getByRole('listitem')).toHaveCount(1);
	await expect(people).toContainText('(vous)');

	const other = await alsoOpen(browser, page, 'actrice');
	await expect(people.getByRole('listitem')).toHaveCount(2);
	const tab = await other.context().newPage();
	await tab.goto(page.url());
	await expect(textOf(tab)).toBeVisible();
	await write(tab, ' Un second onglet.');
	await expect(textOf(page)).toContainText('Un second onglet.');
	await expect(people.getByRole('listitem')).toHaveCount(2);
	await expect(page.locator('[aria-live=polite]').first()).toContainText('arrivée dans le document');

	const follow = people.getByRole('button');
	await follow.focus();
	await page.keyboard.press('Enter');
	await expect(follow).toHaveAttribute('aria-pressed', 'true');
	await checkA11y(page);
	await expectNoSideScroll(page);

	await other.context().close();
	await expect(people.getByRole('listitem')).toHaveCount(1);
});
