import { expect, test } from 'vitest';
import { allowFraming, asksFraming } from './framing.ts';

test.each([
	['/r/abcdef12?integre', true],
	['/r/abcdef12?integre&/envoyer', true],
	['/r/abcdef12', false],
	['/r/abcdef12/confirmer/jeton?integre', false],
	['/demarches/spaser?integre', false],
	['/?integre', false],
	['//r/abcdef12?integre', false]
])('%s : %s', (url, expected) => {
	expect(asksFraming(url)).toBe(expected);
});

test('une page que d’autres peuvent montrer garde le reste de sa politique', () => {
	const headers = new Headers({
		'x-frame-options': 'DENY',
		'content-security-policy': "default-src 'none'; frame-ancestors 'none'; script-src 'self'"
	});
	allowFraming(headers);
	expect(headers.get('x-frame-options')).toBeNull();
	expect(headers.get('content-security-policy')).toBe(
		"default-src 'none'; frame-ancestors *; script-src 'self'"
	);
});
