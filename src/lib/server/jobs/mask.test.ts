import { expect, test } from 'vitest';
import { maskAddresses } from './mask.ts';

test.each([
	['550 5.1.1 <jeanne.martin@exemple.fr>: unknown', '550 5.1.1 <j…@exemple.fr>: unknown'],
	['a@b.fr, c+d@e.fr', 'a…@b.fr, c…@e.fr'],
	['connect ECONNREFUSED 127.0.0.1:9', 'connect ECONNREFUSED 127.0.0.1:9']
])('%s', (said, masked) => expect(maskAddresses(said)).toBe(masked));
