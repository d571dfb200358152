import { describe, expect, test } from 'vitest';
import {
	addUp,
	computeAccord,
	computeEtendue,
	computeMediane,
	type Accord,
	type Repartition
} from './accord.ts';

const groupe = (notes: [number, number, number, number], ne_sait_pas = 0): Repartition => ({
	condition: 'moyens',
	college_id: null,
	college: null,
	notes,
	ne_sait_pas
});

describe('accord et dispersion', () => {
	test.each<[string, Repartition[], Accord]>([
		['tous d’accord', [groupe([0, 0, 2, 3])], 'tenue'],
		['tous d’accord que non', [groupe([3, 2, 0, 0])], 'pas_tenue'],
		['les extrêmes ne font pas une moyenne', [groupe([3, 0, 0, 3])], 'partage'],
		['deux collèges qui se font face', [groupe([0, 0, 0, 9]), groupe([2, 1, 0, 0])], 'partage'],
		['trop peu savent', [groupe([0, 0, 1, 1], 4)], 'incertain'],
		['personne n’a répondu', [], 'incertain']
	])('%s', (_, groupes, accord) => expect(computeAccord(groupes)).toBe(accord));

	test('médiane et étendue disent le milieu et les bords', () => {
		expect(computeMediane([1, 0, 1, 0])).toBe(2);
		expect(computeMediane([0, 1, 1, 0])).toBe(2.5);
		expect(computeMediane([0, 0, 0, 0])).toBeNull();
		expect(computeEtendue([1, 0, 0, 2])).toEqual([1, 4]);
		expect(computeEtendue([0, 0, 0, 0])).toBeNull();
		expect(addUp([groupe([1, 0, 0, 2], 1), groupe([0, 1, 0, 0])])).toEqual({
			notes: [1, 1, 0, 2],
			ne_sait_pas: 1
		});
	});
});
