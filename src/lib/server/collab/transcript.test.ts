import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { integrate } from './gap.ts';
import { Transcript } from './transcript.ts';

/** A document that keeps what it tells of what it takes. */
function server() {
	const doc = new Y.Doc();
	const told: Uint8Array[] = [];
	const transcript = new Transcript(doc, (update) => told.push(update));
	return { doc, told, take: (update: Uint8Array) => integrate(doc, update, null, transcript).fit };
}

/** Somebody with a document of their own, and what each of their gestures would send. */
function author(client: number) {
	const doc = new Y.Doc();
	doc.clientID = client;
	const sent: Uint8Array[] = [];
	doc.on('update', (update: Uint8Array, origin: unknown) => origin === 'elsewhere' || sent.push(update));
	return { doc, sent, text: doc.getText('t') };
}

const withTail = (update: Uint8Array) => new Uint8Array([...update, 1, 2, 3]);

describe('ce qu’un document rapporte', () => {
	test('une frappe, une suppression : les octets reçus, sans les refaire', () => {
		const { take, told } = server();
		const ana = author(1);
		ana.text.insert(0, 'bonjour');
		ana.text.delete(0, 3);
		for (const update of ana.sent) expect(take(update)).toBe('fits');
		expect(told).toHaveLength(2);
		expect(told[0]).toBe(ana.sent[0]);
		expect(told[1]).toBe(ana.sent[1]);
	});

	test('ce qui est connu n’est pas rapporté, pas même une suppression', () => {
		const { take, told } = server();
		const ana = author(1);
		ana.text.insert(0, 'bonjour');
		ana.text.delete(0, 3);
		for (const update of [...ana.sent, ...ana.sent]) take(update);
		expect(told).toHaveLength(2);
	});

	test('d’un envoi à demi connu, seulement ce qui est nouveau', () => {
		const { take, told } = server();
		const ana = author(1);
		ana.text.insert(0, 'bon');
		take(ana.sent[0]!);
		ana.text.insert(3, 'jour');
		take(Y.encodeStateAsUpdate(ana.doc));
		expect(Y.parseUpdateMeta(told[1]!).from.get(1)).toBe(3);
	});

	test('ce qui suit un envoi sans en faire partie n’est pas gardé', () => {
		const { take, told } = server();
		const ana = author(1);
		ana.text.insert(0, 'bonjour');
		expect(take(withTail(ana.sent[0]!))).toBe('fits');
		expect(told).toEqual([ana.sent[0]]);
	});

	test('un envoi qui nomme deux fois le même auteur est refait', () => {
		const { take, told, doc } = server();
		const [ana, bob] = [author(1), author(2)];
		ana.text.insert(0, 'a');
		bob.text.insert(0, 'b');
		// Runs of structs without what surrounds them: their count before, the deletions (none) after.
		const [a, b] = [ana, bob].map(({ sent }) => sent[0]!.slice(1, -1)) as [Uint8Array, Uint8Array];
		const twice = new Uint8Array([3, ...a, ...b, ...a, 0]);
		take(twice);
		expect(told).toHaveLength(1);
		expect(told[0]).not.toBe(twice);
		expect(told[0]).toEqual(Y.encodeStateAsUpdate(doc));
	});

	test('de ce qui bâtit sur l’inconnu, rien', () => {
		const { take, told } = server();
		const [ana, bob] = [author(1), author(2)];
		ana.text.insert(0, 'bon');
		ana.text.insert(3, 'jour');
		Y.applyUpdate(bob.doc, ana.sent[0]!, 'elsewhere');
		bob.text.insert(3, 'soir');
		expect(take(ana.sent[1]!)).toBe('gap');
		expect(take(bob.sent[0]!)).toBe('gap');
		expect(told).toEqual([]);
	});

	test('d’une suppression de connu et d’inconnu, seulement le connu', () => {
		const { take, told } = server();
		const ana = author(1);
		ana.text.insert(0, 'bon');
		ana.text.insert(3, 'jour');
		ana.text.delete(0, 7);
		take(ana.sent[0]!);
		expect(take(ana.sent[2]!)).toBe('gap');
		expect(Y.decodeUpdate(told[1]!).ds.clients.get(1)).toEqual([{ clock: 0, len: 3 }]);
	});
});

type Act = { who: number; at: number; text: string; remove: number; bold: boolean; hear: boolean };

test('à plusieurs, avec des gras qui se croisent : qui n’entend que lui dit la même chose', () => {
	const acts = fc.array(
		fc.record({
			who: fc.nat(2),
			at: fc.nat(60),
			text: fc.string({ maxLength: 5 }),
			remove: fc.nat(4),
			bold: fc.boolean(),
			hear: fc.boolean()
		}),
		{ minLength: 1, maxLength: 60 }
	);
	const play = ({ text }: ReturnType<typeof author>, { at, text: letters, remove, bold }: Act) => {
		const place = at % (text.length + 1);
		const rest = text.length - place;
		if (remove) text.delete(place, Math.min(remove, rest));
		else if (bold && rest > 0) text.format(place, Math.min(4, rest), { bold: at % 2 === 0 ? true : null });
		else text.insert(place, letters);
	};
	fc.assert(
		fc.property(acts, (all) => {
			const { doc, told, take } = server();
			const authors = [1, 2, 3].map(author);
			for (const act of all) {
				const who = authors[act.who]!;
				if (act.hear)
					Y.applyUpdate(who.doc, Y.encodeStateAsUpdate(doc, Y.encodeStateVector(who.doc)), 'elsewhere');
				play(who, act);
				for (const update of who.sent.splice(0)) take(update);
			}
			const listener = new Y.Doc();
			for (const update of told) Y.applyUpdate(listener, update);
			const expected = doc.getText('t').toDelta() as unknown;
			expect(listener.getText('t').toDelta()).toEqual(expected);
			expect(Y.encodeStateVector(listener)).toEqual(Y.encodeStateVector(doc));
		}),
		{ seed: 20_261_122, numRuns: 300 }
	);
});
