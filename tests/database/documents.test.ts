import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { DatabaseStore, type Call } from '../../src/lib/server/collab/database.ts';
import { unwrap } from '../../src/lib/server/data/unwrap.ts';
import { ENGINES, useInstance } from './harness/instance.ts';

const bytes = (...values: number[]) => new Uint8Array(values);

const EMPTY = {
	genre: 'texte',
	seq: 0,
	snapshot: null,
	authors: null,
	updates: [],
	version: { seq: 0, vector: null },
	projected: 0
};

describe.each(ENGINES)('le contenu des documents (%s)', (engine) => {
	const instance = useInstance(engine);
	let demarche: string;
	const stores: [string, () => DatabaseStore][] = [
		['dans le processus', () => new DatabaseStore(inside)],
		['par REST', () => new DatabaseStore(rest)]
	];
	const inside: Call = async (name, parameters) => {
		const names = Object.keys(parameters);
		const values = Object.values(parameters).map((value) =>
			typeof value === 'object' ? JSON.stringify(value) : value
		);
		const list = names.map((parameter, i) => `${parameter} => $${i + 1}`).join(', ');
		return (await instance.engine.query(`select private.${name}(${list}) as answer`, values))[0]!.answer;
	};
	const rest: Call = async (name, parameters) =>
		unwrap(await instance.client(instance.secrets.secret_key).rpc(name as never, parameters as never));

	async function newDocument(): Promise<string> {
		const id = randomUUID();
		await instance.engine.query(
			`insert into public.document (id, demarche_id, titre) values ($1, $2, 'Essai')`,
			[id, demarche]
		);
		return id;
	}

	beforeAll(async () => {
		const [row] = await instance.engine.query(
			`insert into public.demarche (slug, titre) values ('essai', 'Essai de documents') returning id`
		);
		demarche = row!.id as string;
	});

	describe.each(stores)('%s', (_, open) => {
		test('un document neuf est vide, un inconnu n’existe pas', async () => {
			expect(await open().load(await newDocument())).toEqual(EMPTY);
			expect(await open().load(randomUUID())).toBeNull();
		});

		test('ce qui est ajouté se relit dans l’ordre, octet pour octet', async () => {
			const [a, b] = [await newDocument(), await newDocument()];
			const all = Uint8Array.from({ length: 256 }, (_, i) => i);
			const store = open();
			expect(
				await store.append([
					{ document: a, data: all },
					{ document: b, data: bytes(7) }
				])
			).toEqual(
				new Map([[a, 1], [b, 1]]) // prettier-ignore
			);
			await store.append([{ document: a, data: bytes() }]);
			expect(await store.load(a)).toEqual({ ...EMPTY, seq: 2, updates: [all, bytes()] });
		});

		test('un document supprimé manque dans la réponse, les autres sont écrits', async () => {
			const [a, lost] = [await newDocument(), randomUUID()];
			const numbers = await open().append([
				{ document: lost, data: bytes(1) },
				{ document: a, data: bytes(2) }
			]);
			expect([...numbers]).toEqual([[a, 1]]);
		});

		test('un instantané remplace le début du journal, un plus ancien ne remplace rien', async () => {
			const a = await newDocument();
			const store = open();
			for (const n of [1, 2, 3]) await store.append([{ document: a, data: bytes(n) }]);
			await store.compact(a, 2, bytes(9), bytes(6));
			await store.compact(a, 1, bytes(8), bytes(5));
			const stored = { ...EMPTY, seq: 3, snapshot: bytes(9), authors: bytes(6), updates: [bytes(3)] };
			expect(await store.load(a)).toEqual(stored);
			expect(await store.load(a, 1)).toEqual(stored);
			expect(await store.load(a, 2)).toEqual({ ...stored, snapshot: null, authors: null });
			expect(await store.load(a, 3)).toEqual({ ...stored, snapshot: null, authors: null, updates: [] });
		});

		test('deux processus qui écrivent les mêmes documents ne perdent ni ne croisent rien', async () => {
			const [a, b] = [await newDocument(), await newDocument()];
			const store = open();
			await Promise.all(
				Array.from({ length: 40 }, (_, i) => {
					const rows = [
						{ document: a, data: bytes(i) },
						{ document: b, data: bytes(i) }
					];
					return store.append(i % 2 ? rows : rows.reverse());
				})
			);
			const stored = (await store.load(a))!;
			expect(stored.seq).toBe(40);
			expect(new Set(stored.updates.map(([n]) => n)).size).toBe(40);
		});
	});
});
