import { expect, test } from 'vitest';
import { moveOne } from './order.ts';

test.each([
	['b', 'monter', ['b', 'a', 'c']],
	['b', 'descendre', ['a', 'c', 'b']],
	['a', 'monter', null],
	['c', 'descendre', null],
	['inconnu', 'monter', null]
] as const)('« %s » à %s : %j', (id, sens, expected) => {
	expect(moveOne(['a', 'b', 'c'], id, sens)).toEqual(expected);
});
