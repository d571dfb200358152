import { expect, test } from 'vitest';
import { mayReadMetrics } from './metrics-access.ts';

const TOKEN = 'un-jeton-assez-long';

test.each<[string, Record<string, string>, string, string | null, boolean]>([
	['le bon jeton, de partout', { authorization: `Bearer ${TOKEN}` }, '203.0.113.7', TOKEN, true],
	['un autre jeton', { authorization: 'Bearer un-autre' }, '127.0.0.1', TOKEN, false],
	['aucun jeton quand il en faut un', { host: 'localhost:3000' }, '127.0.0.1', TOKEN, false],
	['sans jeton, cette machine', { host: 'localhost:3000' }, '127.0.0.1', null, true],
	['sans jeton, cette machine en IPv4 dans IPv6', { host: '127.0.0.1' }, '::ffff:127.0.0.1', null, true],
	['sans jeton, une autre machine', { host: 'localhost' }, '203.0.113.7', null, false],
	['sans jeton, un relais de cette machine', { host: 'ensemblier.fr' }, '127.0.0.1', null, false],
	[
		'sans jeton, un relais qui garde le nom local',
		{ host: 'localhost', 'x-forwarded-for': '203.0.113.7' },
		'127.0.0.1',
		null,
		false
	]
])('les mesures se lisent ou non : %s', (_case, headers, caller, token, allowed) => {
	expect(mayReadMetrics(new Headers(headers), caller, token)).toBe(allowed);
});
