import fs from 'node:fs';
import { expect, test } from 'vitest';
import { writeFiltre } from './adresse.ts';
import { etapeOf, readFaits } from './faits.ts';
import { readFiltre } from './filtre.ts';
import { ACTIONS, isAction, sujetOf } from './ligne.ts';

const MIGRATIONS = new URL('../../../../supabase/migrations/', import.meta.url).pathname;

/** Words that triggers write: whatever looks like one in a statement that calls write_journal. */
const written = new Set(
	fs.readdirSync(MIGRATIONS).flatMap((file) =>
		fs
			.readFileSync(MIGRATIONS + file, 'utf8')
			.split(';')
			.filter((statement) => statement.includes('private.write_journal('))
			.flatMap((statement) => statement.match(/(?<=')[a-z_]+\.[a-z_]+(?=')/g) ?? [])
	)
);

test('les migrations écrivent au journal', () => expect(written.size).toBeGreaterThan(20));

test.each([...written])('ce que les migrations écrivent a sa phrase : %s', (action) => {
	expect(isAction(action)).toBe(true);
});

test.each(ACTIONS)('%s est bien écrit par une migration', (action) => expect(written).toContain(action));

test('un résumé inattendu ne fait rien échouer', () => {
	expect(readFaits(null)).toEqual({});
	expect(readFaits('texte')).toEqual({});
	expect(readFaits({ nom: 3, titre: 'Atelier', niveau: 'haut' })).toEqual({ titre: 'Atelier' });
});

test('l’étape d’une ligne se trouve où qu’elle soit écrite', () => {
	expect(etapeOf(readFaits({ nature: 'debat' }))).toBe('debat');
	expect(etapeOf(readFaits({ etape: 'evaluation', titre: 'Bilan' }))).toBe('evaluation');
	expect(etapeOf(readFaits({ nature: 'region' }))).toBeNull();
	expect(sujetOf('vote.clos')).toBeNull();
});

test('un filtre garde ce qui a un sens, et se réécrit', () => {
	const filtre = readFiltre(
		new URLSearchParams('sujet=etape&etape=rien&du=2026-02-30&au=2026-03-01&avant=12')
	);
	expect(filtre).toEqual({ sujet: 'etape', au: '2026-03-01', avant: 12 });
	expect(writeFiltre(filtre)).toBe('?sujet=etape&au=2026-03-01&avant=12');
	expect(writeFiltre({})).toBe('');
});
