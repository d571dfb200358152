import { expect, test } from 'vitest';
import { readFaits } from '../domain/journal/faits.ts';
import { journal as en } from './en/journal.ts';
import { journal as fr } from './fr/journal.ts';

test('un siège retiré parce que l’organisation est supprimée se lit en toutes lettres', () => {
	const faits = readFaits({ nom: 'Comité', organisation: null });
	expect([fr, en].map(({ actions }) => actions['instance.siege_retire'](faits))).toEqual([
		'a retiré le siège d’une organisation supprimée dans l’instance « Comité ».',
		'took back the seat of an organisation that was deleted in the body “Comité”.'
	]);
});
