import { expect, test } from 'vitest';
import { computeEtatMandat } from './mandat.ts';

const today = '2026-10-03';

test.each([
	['en_cours', { debut: '2026-01-01', fin: null, revoque_le: null }],
	['en_cours', { debut: today, fin: today, revoque_le: null }],
	['a_venir', { debut: '2026-10-04', fin: null, revoque_le: null }],
	['termine', { debut: '2025-01-01', fin: '2026-10-02', revoque_le: null }],
	['revoque', { debut: '2025-01-01', fin: null, revoque_le: '2026-10-01T08:00:00+00:00' }],
	['revoque', { debut: '2025-01-01', fin: '2026-01-01', revoque_le: '2025-06-01T08:00:00+00:00' }]
] as const)('est %s : %j', (etat, mandat) => expect(computeEtatMandat(mandat, today)).toBe(etat));
