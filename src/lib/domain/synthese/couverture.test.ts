import { expect, test } from 'vitest';
import { computeCouverture } from './couverture.ts';

test.each([
	[0, 0, 0, 0],
	[465, 465, 0, 100],
	[1000, 999, 1, 99],
	[1000, 1, 999, 1],
	[77, 0, 77, 0],
	[3, 2, 1, 66]
])('sur %i contributions, %i rangées : il en reste %i, %i pour cent', (total, rangees, reste, part) => {
	expect(computeCouverture({ total, rangees })).toEqual({ reste, part });
});
