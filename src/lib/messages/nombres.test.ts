import { expect, test } from 'vitest';
import { en } from './en.ts';
import { fr } from './fr.ts';

test.each([
	[fr.reponse.choisirAuPlus(1), '1 réponse au plus.'],
	[fr.reponse.choisirAuPlus(2), '2 réponses au plus.'],
	[fr.reponse.choisirAuMoins(1), '1 réponse au moins.'],
	[fr.reponse.choisirEntre(1, 1), 'Choisissez 1 réponse.'],
	[fr.reponse.choisirEntre(1, 3), 'Entre 1 et 3 réponses.'],
	[fr.recueils.limiteDe(1), '1 réponse au plus'],
	[fr.recueils.limiteDe(2000), '2 000 réponses au plus'],
	[fr.feuille.cochezDe(1, 1), 'Cochez 1 case.'],
	[fr.feuille.cochezDe(1, 3), 'Cochez de 1 à 3 cases.'],
	[fr.feuille.cochezDe(2, 2), 'Cochez 2 cases.'],
	[fr.feuille.cochezDe(2, null), 'Cochez au moins 2 cases.'],
	[fr.recueils.supprimerPerte(0), 'Ses réglages seront perdus. Cela ne se reprend pas.'],
	[fr.recueils.supprimerPerte(1), 'Sa question sera perdue. Cela ne se reprend pas.'],
	[fr.recueils.supprimerPerte(2), 'Ses 2 questions seront perdues. Cela ne se reprend pas.'],
	[en.reponse.choisirAuMoins(1), '1 answer at least.'],
	[en.reponse.choisirEntre(1, 1), 'Choose 1 answer.'],
	[en.recueils.limiteDe(1), '1 answer at most'],
	[en.feuille.cochezDe(1, 1), 'Tick 1 box.'],
	[en.recueils.supprimerPerte(1), 'Its 1 question will be lost. This cannot be undone.']
])('un nombre s’accorde avec ce qu’il compte : « %s »', (said, expected) => {
	expect(said.replace(/\s/g, ' ')).toBe(expected);
});

test('le dernier jour d’un recueil en fait partie : la feuille se rend ce jour-là au plus tard', () => {
	expect(fr.feuille.rendre('3 octobre 2026')).toBe('À rendre au plus tard le 3 octobre 2026.');
});
