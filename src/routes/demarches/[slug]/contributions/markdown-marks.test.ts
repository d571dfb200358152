import { expect, test } from 'vitest';
import { mark, type Mark } from './markdown-marks.ts';

/** The text with its selection between [ ], before and after. */
function apply(before: string, which: Mark): string {
	const start = before.indexOf('⟦');
	const text = before.replace('⟦', '');
	const end = text.indexOf('⟧');
	const plain = text.replace('⟧', '');
	const m = mark(plain, start, end, which, 'texte du lien');
	const after = plain.slice(0, m.from) + m.text + plain.slice(m.to);
	return `${after.slice(0, m.start)}⟦${after.slice(m.start, m.end)}⟧${after.slice(m.end)}`;
}

test.each<[Mark, string, string]>([
	['gras', 'un ⟦mot⟧ ici', 'un **⟦mot⟧** ici'],
	['gras', 'un **⟦mot⟧** ici', 'un ⟦mot⟧ ici'],
	['italique', '⟦⟧', '_⟦⟧_'],
	['liste', 'un\nd⟦eux\ntr⟧ois', 'un\n- deux\n- trois⟦⟧'],
	['liste', '- un\n- d⟦⟧eux', '- un\ndeux⟦⟧'],
	['citation', '⟦⟧', '> ⟦⟧'],
	['lien', 'voir ⟦ce rapport⟧.', 'voir [ce rapport](⟦https://⟧).'],
	['lien', '⟦⟧', '[texte du lien](⟦https://⟧)']
])('%s : « %s » devient « %s »', (which, before, after) => expect(apply(before, which)).toBe(after));
