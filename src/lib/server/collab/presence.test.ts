import { beforeEach, describe, expect, test } from 'vitest';
import {
	applyAwarenessUpdate,
	Awareness,
	encodeAwarenessUpdate,
	removeAwarenessStates
} from 'y-protocols/awareness';
import * as Y from 'yjs';
import { Presence, type Identity } from './presence.ts';

const person = (id: string) => ({ identity: { id, name: `Personne ${id}` } });
type Owner = { identity: Identity };

function client(state: Record<string, unknown>) {
	const awareness = new Awareness(new Y.Doc());
	awareness.setLocalState(state);
	return { awareness, say: () => encodeAwarenessUpdate(awareness, [awareness.clientID]) };
}

function watcher() {
	const awareness = new Awareness(new Y.Doc());
	awareness.setLocalState(null);
	return {
		hear: (update: Uint8Array) => applyAwarenessUpdate(awareness, update, null),
		sees: () => [...awareness.getStates().values()]
	};
}

describe('la présence', () => {
	let presence: Presence<Owner>;
	beforeEach(() => {
		presence = new Presence(4096);
	});

	test('montre le nom que le serveur connaît, pas celui que le navigateur annonce', () => {
		const ana = client({ user: { name: 'Madame la maire', color: '#123456' }, cursor: 3 });
		expect(presence.receive(person('a'), ana.say())).toBeNull();
		const other = watcher();
		other.hear(presence.takeNews());
		expect(other.sees()).toEqual([{ user: { id: 'a', name: 'Personne a', color: '#123456' }, cursor: 3 }]);
	});

	test('personne ne déplace le curseur d’un autre', () => {
		const ana = client({ cursor: 1 });
		presence.receive(person('a'), ana.say());
		ana.awareness.setLocalState({ cursor: 99 });
		presence.receive(person('b'), ana.say());
		const other = watcher();
		other.hear(presence.takeNews());
		expect(other.sees()).toMatchObject([{ cursor: 1 }]);
	});

	test('la même personne qui revient reprend son curseur', () => {
		const ana = client({ cursor: 1 });
		presence.receive(person('a'), ana.say());
		ana.awareness.setLocalState({ cursor: 2 });
		presence.receive(person('a'), ana.say());
		const other = watcher();
		other.hear(presence.everyone()!);
		expect(other.sees()).toMatchObject([{ cursor: 2 }]);
	});

	test('qui part disparaît chez tous, puis de la mémoire', () => {
		const [a, b] = [person('a'), person('b')];
		const [ana, bob] = [client({ n: 1 }), client({ n: 2 })];
		presence.receive(a, ana.say());
		presence.receive(b, bob.say());
		const other = watcher();
		other.hear(presence.takeNews());
		presence.leave(a);
		other.hear(presence.takeNews());
		expect(other.sees()).toMatchObject([{ n: 2 }]);
		removeAwarenessStates(bob.awareness, [bob.awareness.clientID], null);
		presence.receive(b, bob.say());
		other.hear(presence.takeNews());
		expect(other.sees()).toEqual([]);
		expect(presence.everyone()).toBeNull();
	});

	test.each([
		['trop grande', client({ text: 'x'.repeat(5000) }).say(), 'too large'],
		['coupée', client({ a: 1 }).say().slice(0, -3), 'malformed'],
		['sans JSON', new Uint8Array([1, 5, 1, 3, 123, 123, 123]), 'malformed']
	])('une annonce %s est refusée', (_, update, fault) => {
		expect(presence.receive(person('a'), update)).toBe(fault);
	});

	describe('d’un autre processus', () => {
		const elsewhere = (...clients: ReturnType<typeof client>[]) => {
			const other = new Presence<Owner>(4096);
			for (const { say } of clients) other.receive(person('a'), say());
			return other.ours(4096);
		};

		test('ce qu’il ne montre plus disparaît, ce qui est d’ici reste', () => {
			const [ana, bob] = [client({ n: 1 }), client({ n: 2 })];
			presence.receive(person('b'), bob.say());
			presence.receiveElsewhere([elsewhere(ana)!]);
			const other = watcher();
			other.hear(presence.takeNews());
			expect(other.sees()).toHaveLength(2);
			presence.receiveElsewhere([]);
			other.hear(presence.takeNews());
			expect(other.sees()).toMatchObject([{ n: 2 }]);
		});

		test('il ne déplace pas le curseur de quelqu’un d’ici', () => {
			const bob = client({ n: 2 });
			presence.receive(person('b'), bob.say());
			bob.awareness.setLocalState({ n: 99 });
			presence.receiveElsewhere([elsewhere(bob)!]);
			const other = watcher();
			other.hear(presence.everyone()!);
			expect(other.sees()).toMatchObject([{ n: 2 }]);
		});

		test('qui vient de là-bas ici, sans avoir bougé, est d’ici', () => {
			const ana = client({ n: 1 });
			presence.receiveElsewhere([elsewhere(ana)!]);
			presence.receive(person('a'), ana.say());
			presence.receiveElsewhere([]);
			expect(presence.ours(4096)).not.toBeNull();
		});

		test('ce que montre un processus est borné', () => {
			for (let i = 0; i < 9; i++) presence.receive(person(`p${i}`), client({ text: 'x'.repeat(1000) }).say());
			expect(presence.ours(4096)!.length).toBeLessThan(4200);
			expect(presence.everyone()!.length).toBeGreaterThan(9_000);
		});
	});
});
