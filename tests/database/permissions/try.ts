import { randomUUID } from 'node:crypto';
import type { Engine, Statements } from '../../../src/lib/server/embedded/engine.ts';
import type { Visibilite } from '../../../src/lib/domain/demarche/visibilite.ts';
import { rehearse, speakAs } from '../harness/people.ts';
import { PERSONS, type PersonName } from './persons.ts';
import type { Scene } from './scene.ts';
import type { Place } from './statements.ts';

/** How many rows the statement reads or writes. The block runs with the rights of whoever speaks. */
async function countRows(tx: Statements, statement: string): Promise<number> {
	const body = statement.replace(/^select/, 'perform');
	await tx.exec(`do $essai$ declare v_lignes integer; begin
		${body}; get diagnostics v_lignes = row_count; perform set_config('essai.lignes', v_lignes::text, true); end $essai$`);
	const [row] = await tx.query(`select current_setting('essai.lignes')::integer as n`);
	return Number(row!.n);
}

/** No row when a grant, a policy or a function of ours said no. Any other failure is a defect of the case and is thrown. */
function noRow(error: unknown): number {
	const { code } = error as { code?: string };
	if (code === '42501' || code === 'P0001') return 0;
	throw error;
}

async function undone<T>(tx: Statements, work: () => Promise<T>): Promise<T> {
	await tx.exec('savepoint essai');
	try {
		return await work();
	} finally {
		await tx.exec('rollback to savepoint essai; release savepoint essai');
	}
}

const sqlFor = (
	scene: Scene,
	visibilite: Visibilite,
	person: PersonName,
	statement: (place: Place) => string
) => statement({ ...scene.demarches[visibilite], scene, moi: scene.persons[person].id ?? randomUUID() });

/** The persons for whom the statement goes through. */
export async function tryEveryone(
	engine: Engine,
	scene: Scene,
	visibilite: Visibilite,
	statement: (place: Place) => string
): Promise<PersonName[]> {
	return rehearse(engine, async (tx) => {
		const allowed: PersonName[] = [];
		for (const person of PERSONS) {
			const { id } = scene.persons[person];
			const sql = sqlFor(scene, visibilite, person, statement);
			const rows = await undone(tx, async () => {
				await speakAs(tx, { id });
				return countRows(tx, sql);
			}).catch(noRow);
			if (rows > 0) allowed.push(person);
		}
		return allowed;
	});
}

/** True when the statement does something for the owner of the database, whom no policy binds, in the place of somebody. */
export async function isPossible(
	engine: Engine,
	scene: Scene,
	visibilite: Visibilite,
	statement: (place: Place) => string
): Promise<boolean> {
	return rehearse(engine, async (tx) => {
		for (const person of PERSONS) {
			const sql = sqlFor(scene, visibilite, person, statement);
			if ((await undone(tx, () => countRows(tx, sql))) > 0) return true;
		}
		return false;
	});
}
