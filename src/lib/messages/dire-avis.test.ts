import { expect, test } from 'vitest';
import type { Rencontre } from '../domain/avis/fait.ts';
import { sayFait } from './dire-avis.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

const atelier: Rencontre = { titre: 'Atelier', debut: '2026-12-01', precision: 'jour' };

test.each<[string, Partial<Rencontre>, string]>([
	['un jour', {}, '1er décembre 2026'],
	['au mois', { precision: 'mois' }, 'décembre 2026'],
	[
		'une heure et un lieu',
		{ heure: '09:30', fuseau: 'Europe/Paris', lieu: 'Mairie' },
		'1er décembre 2026, 9 h 30, Mairie'
	],
	['deux heures', { heure: '09:30', heure_fin: '12:00' }, '1er décembre 2026, 9 h 30 – 12 h'],
	[
		'une heure d’ailleurs',
		{ heure: '18:00', fuseau: 'Indian/Reunion' },
		'1er décembre 2026, 18 h (heure locale : La Réunion)'
	]
])('une rencontre déplacée dit quand : %s', (_, change, when) => {
	const said = sayFait({ genre: 'rencontre_deplacee', resume: { ...atelier, ...change } }, fr, 'fr');
	expect(said.replace(/\s/g, ' ')).toBe(`« Atelier » change : ${when}.`);
});

test('et en anglais', () => {
	const resume = { ...atelier, heure: '18:00', fuseau: 'Indian/Reunion' as const };
	expect(sayFait({ genre: 'rencontre_annulee', resume }, en, 'en')).toContain('1 December 2026, 18:00 (');
});
