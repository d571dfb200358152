import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { DatabaseStore } from '../../src/lib/server/collab/database.ts';
import type { NewVersion } from '../../src/lib/server/collab/store.ts';
import { callPrivate } from '../../src/lib/server/embedded/call.ts';
import { unwrap } from '../../src/lib/server/data/unwrap.ts';
import { createDemarche } from './harness/demarche.ts';
import { ENGINES, useInstance } from './harness/instance.ts';
import { createPerson } from './harness/people.ts';

const bytes = (...values: number[]) => new Uint8Array(values);
const content = (text: string) => ({ type: 'doc', content: [{ type: 'paragraph', text }] });
const HOUR = 3_600_000;

describe.each(ENGINES)('ce que le serveur garde des documents (%s)', (engine) => {
	const instance = useInstance(engine);
	let ada: string;
	let bob: string;
	let demarche: string;
	let document: string;

	const query = (sql: string, parameters: unknown[] = []) => instance.engine.query(sql, parameters);
	const join = (profil: string, role: string) =>
		query(`insert into public.membre (demarche_id, profil_id, role) values ($1, $2, $3)`, [
			demarche,
			profil,
			role
		]);

	beforeEach(async () => {
		const owner = await createPerson(instance.engine, 'Ada');
		ada = owner.id;
		bob = (await createPerson(instance.engine, 'Bob')).id;
		demarche = await createDemarche(instance.engine, owner, 'membres');
		await join(bob, 'contributeur');
		document = randomUUID();
		await query(`insert into public.document (id, demarche_id, titre) values ($1, $2, 'Bilan')`, [
			document,
			demarche
		]);
	});

	const stores: [string, () => DatabaseStore][] = [
		[
			'dans le processus',
			() => new DatabaseStore((name, parameters) => callPrivate(instance.engine, name, parameters))
		],
		['par REST', () => {
			const client = instance.client(instance.secrets.secret_key);
			return new DatabaseStore(async (name, parameters) => unwrap(await client.rpc(name as never, parameters as never)));
		}] // prettier-ignore
	];

	describe.each(stores)('%s', (_, open) => {
		const version = (part: Partial<NewVersion> = {}): NewVersion => ({
			document,
			person: null,
			genre: 'automatique',
			nom: null,
			content: { contenu: content('un'), mots: 1, images: [] },
			mark: { seq: 1, vector: bytes(1, 2) },
			previous: 0,
			authors: [],
			...part
		});
		const versions = () =>
			query(
				`select v.numero, v.genre, v.nom, v.mots, v.cree_par, v.contenu, v.images from public.document_version v
				where v.document_id = $1 order by v.numero`,
				[document]
			);

		test('une version tient le contenu, son numéro, qui l’a demandée et qui a écrit ; elle se relit', async () => {
			const image = randomUUID();
			const saved = await open().saveVersion(
				version({
					person: ada,
					genre: 'nommee',
					nom: 'Relue',
					content: { contenu: content('un'), mots: 1, images: [image, 'pas un identifiant'] },
					authors: [{ person: ada, signes: 12 }, { person: randomUUID(), signes: 3 }] // prettier-ignore
				})
			);
			const id = 'id' in saved ? saved.id! : '';
			expect(await open().readVersion(document, id)).toEqual(content('un'));
			expect(await open().readVersion(document, randomUUID())).toBeNull();
			expect(await versions()).toMatchObject([
				{ numero: 1, genre: 'nommee', nom: 'Relue', mots: 1, cree_par: ada }
			]);
			expect(
				await query(`select profil_id, signes from public.document_version_auteur where version_id = $1`, [
					id
				])
			).toEqual([{ profil_id: ada, signes: 12 }]);
			expect((await open().load(document))!.version).toEqual({ seq: 1, vector: bytes(1, 2) });
		});

		test('une version automatique qui ne dit rien de neuf n’est pas gardée, mais compte comme faite', async () => {
			await open().saveVersion(version());
			expect(await open().saveVersion(version({ previous: 1, mark: { seq: 5, vector: bytes(3) } }))).toEqual({
				id: null
			});
			expect(await versions()).toHaveLength(1);
			expect((await open().load(document))!.version).toEqual({ seq: 5, vector: bytes(3) });
		});

		test('qui ne connaît pas la dernière version l’apprend, et rien n’est gardé', async () => {
			await open().saveVersion(version());
			const late = await open().saveVersion(
				version({ content: { contenu: content('deux'), mots: 1, images: [] } })
			);
			expect(late).toEqual({ newest: { seq: 1, vector: bytes(1, 2) } });
			expect(await versions()).toHaveLength(1);
		});

		test.each([
			['nommer', 'nommee', 'observateur', false],
			['nommer', 'nommee', 'contributeur', true],
			['publier', 'publiee', 'contributeur', false],
			['publier', 'publiee', 'facilitateur', true],
			['rétablir', 'retablissement', 'observateur', false],
			['rétablir', 'retablissement', 'contributeur', true]
		] as const)('%s (%s) en tant que %s : %s', async (_, genre, role, may) => {
			await query(`update public.membre set role = $3 where demarche_id = $1 and profil_id = $2`, [
				demarche,
				bob,
				role
			]);
			const saved = await open().saveVersion(version({ person: bob, genre }));
			expect(saved).toEqual(may ? { id: expect.any(String) as string } : { refused: 'interdit' });
		});

		test('un document archivé ne se nomme ni ne se rétablit', async () => {
			await query(`update public.document set archive_le = now() where id = $1`, [document]);
			expect(await open().saveVersion(version({ person: ada, genre: 'nommee' }))).toEqual({
				refused: 'interdit'
			});
			expect(await open().right(document, ada)).toBe('lecture');
		});

		test('un document inconnu', async () => {
			expect(await open().saveVersion(version({ document: randomUUID() }))).toEqual({ refused: 'absent' });
			expect(await open().right(randomUUID(), ada)).toBeNull();
		});

		test('ce que la recherche voit suit, et ne revient jamais en arrière', async () => {
			const text = (seq: number, texte: string, person: string | null) => ({
				document,
				seq,
				contenu: content(texte),
				texte,
				mots: 1,
				images: [],
				person
			});
			await open().saveTexts([text(2, 'deux', bob)]);
			await open().saveTexts([text(1, 'un', ada)]);
			expect(
				await query(`select texte, ecrit_par from public.document_texte where document_id = $1`, [document])
			).toEqual([{ texte: 'deux', ecrit_par: bob }]);
			await open().saveTexts([
				text(3, 'trois', randomUUID()),
				{ ...text(1, 'x', ada), document: randomUUID() }
			]);
			expect(
				await query(`select texte, ecrit_par from public.document_texte where document_id = $1`, [document])
			).toEqual([{ texte: 'trois', ecrit_par: null }]);
			expect((await open().load(document))!.projected).toBe(3);
		});

		test('les documents en retard sont ceux où personne n’écrit plus depuis une minute', async () => {
			await open().append([{ document, data: bytes(0) }]);
			expect(await open().listToProject(false)).not.toContain(document);
			await query(
				`update private.document_update set ecrit_le = now() - interval '2 minutes' where document_id = $1`,
				[document]
			);
			expect(await open().listToProject(false)).toContain(document);
			await open().saveTexts([
				{ document, seq: 1, contenu: {}, texte: '', mots: 0, images: [], person: null }
			]);
			expect(await open().listToProject(false)).not.toContain(document);
			expect(await open().listToProject(true)).toContain(document);
		});

		test('chacun apprend ce que les autres ont écrit, et combien ils sont', async () => {
			const [one, two] = [randomUUID(), randomUUID()];
			const store = open();
			const others = (await store.follow(one, [], [])).others;
			expect((await store.follow(two, [{ document, seq: 0, mark: '' }], [])).others).toBe(others + 1);
			await store.append([{ document, data: bytes(4) }]);
			const gone = randomUUID();
			const { news } = await store.follow(
				one,
				[
					{ document, seq: 0, mark: '' },
					{ document: gone, seq: 3, mark: '' }
				],
				[]
			);
			expect(news.get(document)).toMatchObject({ seq: 1, updates: [bytes(4)] });
			expect(news.get(gone)).toBeNull();
			expect((await store.follow(one, [{ document, seq: 1, mark: '' }], [])).news.size).toBe(0);
			await store.leave(two);
			expect((await store.follow(one, [], [])).others).toBe(others);
			await store.leave(one);
		});

		test('chacun apprend qui est là chez les autres, une fois, puis qu’ils sont partis', async () => {
			const [one, two] = [randomUUID(), randomUUID()];
			const store = open();
			const look = (mark: string) => store.follow(one, [{ document, seq: 0, mark }], []);
			const show = (numero: number, states: Uint8Array | null) =>
				store.follow(two, [], [{ document, numero, states }]);
			expect((await look('')).presence.size).toBe(0);
			expect((await show(1, bytes(1))).known).toBe(false);
			const first = (await look('')).presence.get(document)!;
			expect(first.states).toEqual([bytes(1)]);
			expect((await look(first.mark)).presence.size).toBe(0);
			expect((await show(2, bytes(2))).known).toBe(true);
			const second = (await look(first.mark)).presence.get(document)!;
			expect(second.states).toEqual([bytes(2)]);
			await store.leave(two);
			expect((await look(second.mark)).presence.get(document)).toEqual({ mark: '', states: [] });
			await show(3, bytes(3));
			await show(4, null);
			expect((await look('')).presence.size).toBe(0);
			await query(`update private.collab_process set vu_le = now() - interval '7 seconds' where id = $1`, [
				two
			]);
			expect((await look('')).others).toBe(0);
			await store.leave(one);
		});

		test('relire les droits : ce que chacun peut aujourd’hui, ce qui est supprimé, ce qui est fini', async () => {
			const client = instance.client(instance.secrets.secret_key);
			const held = [{ document, person: ada, session: randomUUID() }, { document: randomUUID(), person: ada, session: randomUUID() }]; // prettier-ignore
			const review = unwrap(await client.rpc('review_document_rights', { p_held: held }));
			expect(review).toEqual([null, 'supprime']);
		});
	});

	test('avec l’âge : toutes pendant un jour, une par heure pendant une semaine, puis une par jour ; leurs auteurs restent', async () => {
		const now = Date.UTC(2026, 5, 30, 12, 30);
		const ages = [
			...[1, 2, 3].map((minutes) => [minutes / 60, 'automatique']),
			...[30.1, 30.2, 30.3, 31.9].map((hours) => [hours, 'automatique']),
			[30.25, 'nommee'],
			...[10 * 24, 10 * 24 + 1, 10 * 24 + 2, 12 * 24].map((hours) => [hours, 'automatique'])
		] as [number, string][];
		ages.sort(([a], [b]) => b - a);
		for (const [i, [hours, genre]] of ages.entries()) {
			await query(
				`with v as (
					insert into public.document_version (document_id, demarche_id, numero, genre, contenu, mots, cree_le)
					values ($1::uuid, $2::uuid, $3::integer, $4::text::public.genre_version, '{}', 0, $5::timestamptz) returning id)
				insert into public.document_version_auteur (version_id, demarche_id, profil_id, signes)
					select v.id, $2::uuid, $6::uuid, 1 from v`,
				[document, demarche, i + 1, genre, new Date(now - hours * HOUR).toISOString(), ada]
			);
		}
		await query(`select private.thin_document_versions($1, $2::timestamptz)`, [
			document,
			new Date(now).toISOString()
		]);
		const left = await query(
			`select round(extract(epoch from ($2::timestamptz - v.cree_le)) / 36)::integer as heures, v.genre, a.signes
			from public.document_version v join public.document_version_auteur a on a.version_id = v.id
			where v.document_id = $1 order by v.numero`,
			[document, new Date(now).toISOString()]
		);
		expect(left.map(({ heures, genre, signes }) => [Number(heures) / 100, genre, signes])).toEqual([
			[288, 'automatique', 1],
			[240, 'automatique', 3],
			[31.9, 'automatique', 1],
			[30.25, 'nommee', 2],
			[30.1, 'automatique', 2],
			...[0.05, 0.03, 0.02].map((hours) => [hours, 'automatique', 1])
		]);
	});
});
