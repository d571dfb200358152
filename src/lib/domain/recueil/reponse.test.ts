import { expect, test } from 'vitest';
import { suiteOf } from './reponse.ts';

test.each([
	['en_attente', null, null, 'attente'],
	['en_attente', 'VOS-2026-0001', 'en_attente', 'attente'],
	['publiee', null, null, 'comptee'],
	['publiee', 'VOS-2026-0001', 'publiee', 'publiee'],
	['rejetee', null, null, 'rejetee'],
	['rejetee', 'VOS-2026-0001', 'rejetee', 'rejetee'],
	// Withdrawn by its author, or changed and waiting to be read again: the answers still count.
	['publiee', 'VOS-2026-0001', 'retiree', 'retiree'],
	['publiee', 'VOS-2026-0001', 'en_attente', 'attente']
] as const)(
	'une réponse %s (%s, contribution %s) se dit « %s »',
	(etat, reference, etat_contribution, suite) => {
		expect(suiteOf({ etat, reference, etat_contribution })).toBe(suite);
	}
);
