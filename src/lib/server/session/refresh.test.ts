import { expect, test } from 'vitest';
import { shareRefresh } from './refresh.ts';

const url = 'http://localhost/auth/v1/token?grant_type=refresh_token';
const renewal = (token: string) => ({ method: 'POST', body: JSON.stringify({ refresh_token: token }) });

function countingFetch(status = 200) {
	const asked: string[] = [];
	const fetch = shareRefresh(async (input) => {
		asked.push(input as string);
		await new Promise((resolve) => setTimeout(resolve, 5));
		return Response.json({ n: asked.length }, { status });
	});
	return { asked, fetch };
}

test('dix renouvellements du même jeton, ensemble puis après coup, n’en font qu’un', async () => {
	const { asked, fetch } = countingFetch();
	const together = await Promise.all(Array.from({ length: 10 }, () => fetch(url, renewal('a'))));
	const later = await fetch(url, renewal('a'));
	const bodies = await Promise.all([...together, later].map((response) => response.json()));
	expect(asked).toHaveLength(1);
	expect(new Set(bodies.map((body) => JSON.stringify(body)))).toEqual(new Set(['{"n":1}']));
});

test('un autre jeton et un refus ne sont pas partagés', async () => {
	const { asked, fetch } = countingFetch(400);
	expect((await fetch(url, renewal('a'))).status).toBe(400);
	await fetch(url, renewal('a'));
	await fetch(url, renewal('b'));
	expect(asked).toHaveLength(3);
});

test('les autres demandes passent telles quelles', async () => {
	const { asked, fetch } = countingFetch();
	await fetch('http://localhost/auth/v1/user');
	await fetch('http://localhost/auth/v1/user');
	expect(asked).toHaveLength(2);
});
