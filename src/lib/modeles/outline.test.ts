import { expect, test } from 'vitest';
import { blocsOf } from './outline.ts';

test('un plan de modèle devient des titres, des consignes et des choses à cocher', () => {
	const plan = {
		titre: 'Grille',
		phrase: '',
		etape: null,
		sections: [
			{ titre: 'Un mandat clair', aide: 'L’acte.', taches: ['L’acte nomme l’opérateur'] },
			{ titre: 'Points de désaccord', aide: '', taches: [] }
		]
	};
	expect(blocsOf(plan)).toEqual([
		{ titre: 'Un mandat clair', niveau: 2 },
		{ aide: 'L’acte.' },
		{ taches: ['L’acte nomme l’opérateur'] },
		{ titre: 'Points de désaccord', niveau: 2 }
	]);
});
