import { expect, test } from 'vitest';
import { proposeDates } from './dates.ts';

const CALENDRIER = [
	{ etape: 'diagnostic', nature: 'atelier', titre: 'Atelier', mois: 2 },
	{ etape: 'debat', nature: 'consultation', titre: 'Consultation', mois: 0 },
	{ etape: 'validation', nature: 'deliberation', titre: 'Vote', mois: 1 }
] as const;
const ETAPES = [
	{ id: 'd', nature: 'diagnostic', debut: '2027-01-31' },
	{ id: 'e', nature: 'debat', debut: '2027-11-15' },
	{ id: 'v', nature: 'validation', debut: null }
] as const;

test('les dates se comptent en mois depuis le premier jour de leur étape', () => {
	const dates = proposeDates([...CALENDRIER], { etapes: [...ETAPES], jalons: [] });
	expect(dates.map(({ rang, titre, mois, etape_id }) => [rang, titre, mois, etape_id])).toEqual([
		[0, 'Atelier', '2027-03-01', 'd'],
		[1, 'Consultation', '2027-11-01', 'e'],
		[2, 'Vote', null, 'v']
	]);
});

test('ce que quelqu’un a déjà inscrit n’est pas proposé une seconde fois', () => {
	const dates = proposeDates([...CALENDRIER], { etapes: [...ETAPES], jalons: [{ titre: ' atelier ' }] });
	expect(dates.map(({ inscrite }) => inscrite)).toEqual([true, false, false]);
});
