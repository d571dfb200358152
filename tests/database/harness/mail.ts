import { expect } from 'vitest';
import type { Instance } from './instance.ts';

/** The token of the last link sent to this address. Fails when no mail came. */
export function lastToken(instance: Instance, address: string): string {
	const mail = instance.mails.findLast(({ to }) => to === address);
	expect(mail, `a mail to ${address}`).toBeDefined();
	const found = /[?&](?:amp;)?jeton=([\w-]+)/.exec(mail!.html ?? mail!.text ?? '');
	expect(found, 'a link in the mail').not.toBeNull();
	return found![1]!;
}
