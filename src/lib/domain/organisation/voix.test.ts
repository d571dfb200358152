import { expect, test } from 'vitest';
import { listVoix, voixRefusal } from './voix.ts';

const today = '2026-10-03';
const mandat = (id: string, debut: string, fin: string | null = null, revoque_le: string | null = null) => ({
	debut,
	fin,
	revoque_le,
	organisation: { id, nom: `Organisation ${id}` }
});

test('on ne parle que pour les organisations dont le mandat est en cours, chacune une fois', () => {
	const mandats = [
		mandat('c', '2020-01-01'),
		mandat('a', '2020-01-01', today),
		mandat('a', '2026-01-01'),
		mandat('finie', '2020-01-01', '2026-10-02'),
		mandat('future', '2026-10-04'),
		mandat('revoquee', '2020-01-01', null, '2026-01-01T00:00:00Z')
	];
	expect(listVoix(mandats, today).map(({ id }) => id)).toEqual(['a', 'c']);
});

test.each([
	['', null],
	['a', null],
	['b', 'mandat_absent']
] as const)('la voix « %s » : %s', (organisation, refus) =>
	expect(voixRefusal(organisation, [{ id: 'a', nom: 'A' }])).toBe(refus)
);
