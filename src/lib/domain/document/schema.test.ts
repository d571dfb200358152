import { expect, test } from 'vitest';
import { documentSchema } from './schema.ts';

const codesOf = (saisie: object) =>
	documentSchema.safeParse({ titre: 'Bilan', ...saisie }).error?.issues.map(({ message }) => message) ?? [];

test.each([
	[{ titre: '   ' }, ['champ_requis']],
	[{ titre: 'x'.repeat(201) }, ['trop_long']],
	[{ ecriture: 'observateur' }, ['choix_inconnu']],
	[{ lecture: 'porteur', ecriture: 'contributeur' }, ['ecriture_sans_lecture']],
	[{ lecture: 'porteur', ecriture: 'porteur' }, []],
	[{ titre: 'x'.repeat(200) }, []]
])('%j : %j', (saisie, codes) => {
	expect(codesOf(saisie)).toEqual(codes);
});

test('sans autre précision, tous les membres lisent et les contributeurs écrivent', () => {
	expect(documentSchema.parse({ titre: ' Bilan ' })).toEqual({
		titre: 'Bilan',
		etape_id: '',
		lecture: 'observateur',
		ecriture: 'contributeur'
	});
});
