import pino from 'pino';
import { expect, test, vi } from 'vitest';
import { MOST_LISTENERS, Signals } from './signals.ts';

const log = pino({ level: 'silent' });

/** Signals over a database that one writes by hand. */
function open() {
	const database = { versions: [] as [string, string, number][], asked: [] as unknown[], away: false };
	const signals = new Signals(
		async (_, { p_demarches }) => {
			database.asked.push(p_demarches);
			if (database.away) throw new Error('away');
			return database.versions;
		},
		log,
		1
	);
	return { database, signals };
}

/** Waits until the database was asked `times` more. */
async function looks(database: { asked: unknown[] }, times = 2) {
	const from = database.asked.length;
	await vi.waitFor(() => expect(database.asked.length).toBeGreaterThanOrEqual(from + times), 10_000);
}

test('une page est prévenue une fois en arrivant, puis à chaque changement de sa démarche', async () => {
	const { database, signals } = open();
	database.versions = [
		['a', 'contributions', 1],
		['b', 'contributions', 1]
	];
	const heard: string[][] = [];
	signals.listen(
		'a',
		(sujets) => heard.push(sujets),
		() => {}
	);
	await looks(database);
	expect(heard).toEqual([['contributions']]);
	database.versions = [
		['a', 'contributions', 1],
		['b', 'contributions', 2]
	];
	await looks(database);
	expect(heard).toHaveLength(1);
	database.versions = [['a', 'contributions', 2]];
	await looks(database);
	expect(heard).toHaveLength(2);
	signals.close();
});

test('une base qui ne répond pas est redemandée, et rien n’est perdu', async () => {
	const { database, signals } = open();
	database.versions = [['a', 'contributions', 1]];
	let heard = 0;
	signals.listen(
		'a',
		() => heard++,
		() => {}
	);
	await looks(database);
	database.away = true;
	database.versions = [['a', 'contributions', 2]];
	await looks(database);
	expect(heard).toBe(1);
	database.away = false;
	await looks(database);
	expect(heard).toBe(2);
	signals.close();
});

test('sans personne, la base n’est pas questionnée', async () => {
	const { database, signals } = open();
	const stop = signals.listen(
		'a',
		() => {},
		() => {}
	)!;
	await looks(database);
	stop();
	stop();
	await new Promise((resolve) => setTimeout(resolve, 20));
	const asked = database.asked.length;
	await new Promise((resolve) => setTimeout(resolve, 20));
	expect(database.asked.length).toBe(asked);
});

test('à l’arrêt, chacun est quitté, et une page de trop n’est pas prise', () => {
	const { signals } = open();
	let ended = 0;
	const stops = Array.from({ length: MOST_LISTENERS }, () =>
		signals.listen(
			'a',
			() => {},
			() => ended++
		)
	);
	expect(
		signals.listen(
			'a',
			() => {},
			() => {}
		)
	).toBeNull();
	stops[0]!();
	expect(
		signals.listen(
			'a',
			() => {},
			() => ended++
		)
	).not.toBeNull();
	signals.close();
	expect(ended).toBe(MOST_LISTENERS);
	expect(
		signals.listen(
			'a',
			() => {},
			() => {}
		)
	).toBeNull();
});
