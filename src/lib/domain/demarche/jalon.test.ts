import { expect, test } from 'vitest';
import { jalonSchema } from './jalon.ts';

const read = (typed: object) =>
	jalonSchema.safeParse({ titre: 'Réunion publique', debut: '2026-03-12', ...typed });
const refusOf = (typed: object) =>
	read(typed).error?.issues.map(({ path, message }) => [path.join('.'), message]);

test.each([
	['debut', '0026-03-12', 'date_impossible'],
	['fin', '9999-12-31', 'date_impossible'],
	['debut', '', 'champ_requis'],
	['lien_visio', 'https://visio.fr/salle du conseil', 'adresse_web_invalide'],
	['lien_visio', 'https://visio.fr/\nsalle', 'adresse_web_invalide'],
	['lien_visio', 'http://visio.fr/salle', 'adresse_web_invalide'],
	['lien_visio', 'javascript:alert(1)', 'adresse_web_invalide'],
	['lien_visio', `https://visio.fr/${'a'.repeat(500)}`, 'trop_long']
])('%s « %s » est refusé : %s', (field, value, refus) => {
	expect(refusOf({ [field]: value })).toEqual([[field, refus]]);
});

test('un lien collé avec des espaces autour ou en capitales est gardé comme la base l’attend', () => {
	expect(read({ lien_visio: ' HTTPS://visio.fr/Salle ' }).data?.lien_visio).toBe('https://visio.fr/Salle');
});
