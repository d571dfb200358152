import { expect, test } from 'vitest';
import { canonicalAddress } from './canonical.ts';

const LOCAL = 'http://localhost:3000';

test.each<[string, string | undefined, string, string | null]>([
	['127.0.0.1 mène à localhost', '127.0.0.1:3000', LOCAL, `${LOCAL}/demarches?q=1`],
	['::1 mène à localhost', '[::1]:3000', LOCAL, `${LOCAL}/demarches?q=1`],
	['localhost reste', 'localhost:3000', LOCAL, null],
	['un autre port ne mène nulle part', '127.0.0.1:4000', LOCAL, null],
	['un nom du réseau reste', 'ensemblier.exemple.fr', LOCAL, null],
	['une sonde locale derrière une adresse publique reste', '127.0.0.1:3000', 'https://exemple.fr', null],
	['sans nom', undefined, LOCAL, null],
	['un nom qui n’en est pas un', 'a b', LOCAL, null]
])('%s', (_case, host, origin, target) => {
	expect(canonicalAddress(host, '/demarches?q=1', origin)).toBe(target);
});
