import { beforeEach, describe, expect, test } from 'vitest';
import * as documents from '../../../src/lib/server/data/documents.ts';
import { createDemarche, etapeOf } from '../harness/demarche.ts';
import { ENGINES, useInstance } from '../harness/instance.ts';
import { as, createPerson, failureOf } from '../harness/people.ts';

describe.each(ENGINES)('les documents (%s)', (engine) => {
	const instance = useInstance(engine);
	let ada: { id: string };
	let demarche: string;
	let document: string;
	let version: string;

	const act = (sql: string, parameters: unknown[]) =>
		as(instance.engine, ada, (tx) => tx.query(sql, parameters));
	const idOf = async (rows: Promise<Record<string, unknown>[]>) => String((await rows)[0]!.id);
	const keep = (of: string, demarche: string) =>
		idOf(
			instance.engine.query(
				`insert into public.document_version (document_id, demarche_id, numero, genre, contenu, mots)
				values ($1, $2, 1, 'automatique', '{}', 0) returning id`,
				[of, demarche]
			)
		);
	const lines = async () =>
		(
			await instance.engine.query(
				`select action, resume, est_public from public.journal where objet_id = $1 order by id`,
				[document]
			)
		).map(({ action, resume, est_public }) => [action, resume, est_public]);

	beforeEach(async () => {
		ada = await createPerson(instance.engine, 'Ada');
		demarche = await createDemarche(instance.engine, ada);
		document = await idOf(
			act(`insert into public.document (demarche_id, titre) values ($1, 'Bilan') returning id`, [demarche])
		);
		version = await keep(document, demarche);
	});

	test('publier, retirer, archiver et supprimer se lisent au journal ; seul ce qui est publié y a son titre', async () => {
		await act('update public.document set publie_version_id = $2 where id = $1', [document, version]);
		await act('update public.document set publie_version_id = null where id = $1', [document]);
		await act('update public.document set archive_le = now() where id = $1', [document]);
		await act('update public.document set archive_le = null where id = $1', [document]);
		await act('delete from public.document where id = $1', [document]);
		expect(await lines()).toEqual([
			['document.cree', {}, false],
			['document.publie', { titre: 'Bilan' }, true],
			['document.retire', { titre: 'Bilan' }, true],
			['document.archive', {}, false],
			['document.remis', {}, false],
			['document.supprime', {}, false]
		]);
	});

	test('la publication et l’archivage portent l’heure où ils se font', async () => {
		await act(`update public.document set publie_version_id = $2, archive_le = '1999-01-01' where id = $1`, [
			document,
			version
		]);
		const [row] = await instance.engine.query(
			"select archive_le > modifie_le - interval '1 minute' as archived, publie_le is not null as published from public.document where id = $1",
			[document]
		);
		expect(row).toEqual({ archived: true, published: true });
	});

	test('on ne publie pas la version d’un autre document', async () => {
		const other = await idOf(
			act(`insert into public.document (demarche_id, titre) values ($1, 'Autre') returning id`, [demarche])
		);
		const theirs = await keep(other, demarche);
		expect(
			await failureOf(
				act('update public.document set publie_version_id = $2 where id = $1', [document, theirs])
			)
		).toMatchObject({ code: '23503' });
	});

	test('on ne range pas un document dans l’étape d’une autre démarche', async () => {
		const elsewhere = await createDemarche(instance.engine, ada);
		const etape = await etapeOf(instance.engine, elsewhere, 'debat');
		expect(
			await failureOf(act('update public.document set etape_id = $2 where id = $1', [document, etape]))
		).toMatchObject({ code: '23503' });
	});

	test('une version automatique à laquelle on donne un nom devient une version nommée', async () => {
		await act(`update public.document_version set nom = 'Avant l’atelier' where id = $1`, [version]);
		const [row] = await instance.engine.query(
			'select genre, nom from public.document_version where id = $1',
			[version]
		);
		expect(row).toEqual({ genre: 'nommee', nom: 'Avant l’atelier' });
	});

	test('ranger les documents n’écrit que ceux qui changent de rang, et n’en modifie aucun', async () => {
		const others = await Promise.all(
			['Un', 'Deux'].map((titre) =>
				idOf(
					act(`insert into public.document (demarche_id, titre) values ($1, $2) returning id`, [
						demarche,
						titre
					])
				)
			)
		);
		const [first, second, third] = [document, ...others] as [string, string, string];
		const client = instance.as(ada);
		const rows = async () => {
			const found = await instance.engine.query(
				'select id, ordre, modifie_le, xmin::text as writing from public.document where demarche_id = $1',
				[demarche]
			);
			return new Map(found.map(({ id, ...row }) => [id as string, row]));
		};
		const created = await rows();
		expect(await documents.updateOrdre(client, [first, second, third])).toBeNull();
		const before = await rows();
		expect(await documents.updateOrdre(client, [first, third, second])).toBeNull();
		const after = await rows();
		expect([first, second, third].map((id) => after.get(id)!.ordre)).toEqual([1, 3, 2]);
		for (const id of [first, second, third])
			expect(after.get(id)!.modifie_le).toEqual(created.get(id)!.modifie_le);
		expect(after.get(first)!.writing).toBe(before.get(first)!.writing);
		expect(after.get(second)!.writing).not.toBe(before.get(second)!.writing);

		const saisie = {
			titre: 'Bilan relu',
			etape_id: '',
			lecture: 'observateur',
			ecriture: 'porteur'
		} as const;
		const { modifie_le: seen } = (await documents.get(client, demarche, first))!;
		expect(await documents.update(client, first, saisie, seen)).toBeNull();
		expect(await documents.update(client, first, saisie, seen)).toBe('modifie_entre_temps');
	});

	test('un brouillon de démarche se supprime avec ses documents, même publiés', async () => {
		await act('update public.document set publie_version_id = $2 where id = $1', [document, version]);
		await act('delete from public.demarche where id = $1', [demarche]);
		expect(await instance.engine.query('select from public.document where id = $1', [document])).toEqual([]);
	});
});
