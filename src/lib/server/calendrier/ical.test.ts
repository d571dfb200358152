import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { writeCalendar, type Evenement } from './ical.ts';

const atelier: Evenement = {
	id: '0b8f0c2e-5f5e-4a8e-9d55-2f7f3c9f5a11',
	titre: 'Atelier ; mobilier, réemploi\net « seconde vie »',
	genre: 'Atelier',
	lieu: 'Salle A, Morlaix',
	lien_visio: '',
	description: '',
	debut: '2026-07-15',
	fin: null,
	date_precision: 'jour',
	heure_debut: '09:30:00',
	heure_fin: '12:00:00',
	revision: 3,
	modifie_le: '2026-05-01T10:00:00.123456+00:00',
	fuseau: 'Europe/Paris',
	adresse: 'https://exemple.test/demarches/a/calendrier#date-0b8f'
};
const read = (...changes: Partial<Evenement>[]) =>
	new ICAL.Component(
		ICAL.parse(
			writeCalendar(
				'Essai',
				changes.map((change) => ({ ...atelier, ...change }))
			)
		) as unknown[]
	)
		.getAllSubcomponents('vevent')
		.map((component) => new ICAL.Event(component));

test('une réunion se relit à son heure, avec tout ce qui la dit', () => {
	const [event] = read({ lien_visio: 'https://visio.test/salle' });
	expect(event!.startDate.toJSDate().toISOString()).toBe('2026-07-15T07:30:00.000Z');
	expect(event!.endDate.toJSDate().toISOString()).toBe('2026-07-15T10:00:00.000Z');
	expect(event!.summary).toBe(atelier.titre);
	expect(event!.location).toBe('Salle A, Morlaix');
	expect(event!.description).toContain('https://visio.test/salle');
	expect(event!.uid).toBe(`${atelier.id}@jalon.ensemblier`);
	expect(event!.sequence).toBe(3);
	const modified = event!.component.getFirstPropertyValue('last-modified');
	expect(String(modified)).toBe('2026-05-01T10:00:00Z');
});

test.each<[string, Partial<Evenement>, string]>([
	['à Papeete', { fuseau: 'Pacific/Tahiti' }, '2026-07-15T19:30:00.000Z'],
	['à Nouméa', { fuseau: 'Pacific/Noumea' }, '2026-07-14T22:30:00.000Z'],
	['à Paris en hiver', { debut: '2026-01-15' }, '2026-01-15T08:30:00.000Z']
])('9 h 30 %s', (_, change, expected) => {
	expect(read(change)[0]!.startDate.toJSDate().toISOString()).toBe(expected);
});

test.each<[string, Partial<Evenement>, string, string]>([
	['un jour entier', { heure_debut: null, heure_fin: null }, '2026-07-15', '2026-07-16'],
	[
		'plusieurs jours, le dernier compris',
		{ heure_debut: null, heure_fin: null, fin: '2026-07-31' },
		'2026-07-15',
		'2026-08-01'
	],
	['plusieurs jours sans heure de fin', { heure_fin: null, fin: '2026-07-17' }, '2026-07-15', '2026-07-18']
])('%s n’a pas d’heure, et sa fin n’est pas comprise', (_, change, start, end) => {
	const [event] = read(change);
	expect(event!.startDate.isDate).toBe(true);
	expect([String(event!.startDate), String(event!.endDate)]).toEqual([start, end]);
});

test('une réunion sans heure de fin n’en reçoit pas', () => {
	const [event] = read({ heure_fin: null });
	expect(event!.component.hasProperty('dtend')).toBe(false);
});

test('une date connue au mois ou à l’année ne devient pas un jour', () => {
	expect(read({ date_precision: 'mois' }, { date_precision: 'annee' }, {})).toHaveLength(1);
});

test('le même calendrier s’écrit deux fois pareil, en lignes d’au plus 75 octets', () => {
	const long = { ...atelier, description: 'é'.repeat(400) };
	const [one, two] = [writeCalendar('Essai', [long]), writeCalendar('Essai', [long])];
	expect(one).toBe(two);
	for (const line of one.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});
