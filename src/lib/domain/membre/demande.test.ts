import { expect, test } from 'vitest';
import { motifSchema } from './demande.ts';

test.each([
	['', 'raison_manquante'],
	[' no ', 'raison_manquante'],
	['x'.repeat(1001), 'trop_long'],
	[' Dites-nous pour quelle commune. ', undefined]
])('la raison d’un refus %j : %s', (written, refus) => {
	expect(motifSchema.safeParse(written).error?.issues[0]?.message).toBe(refus);
});
