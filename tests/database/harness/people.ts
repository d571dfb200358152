import { randomUUID } from 'node:crypto';
import type { Engine, Statements } from '../../../src/lib/server/embedded/engine.ts';

/** Somebody in front of the database: `id` null is an anonymous visitor. */
export interface Person {
	id: string | null;
}

/** Adds an account as GoTrue does, without the slow hashing of a password. The trigger makes the profil. */
export async function createPerson(engine: Statements, nom: string): Promise<{ id: string }> {
	const id = randomUUID();
	await engine.query(
		`insert into auth.users (id, email, raw_user_meta_data) values ($1, $2, jsonb_build_object('nom', $3::text))`,
		[id, `${id}@exemple.test`, nom]
	);
	return { id };
}

/** From here on the transaction speaks as this person, as the API does it. */
export async function speakAs(tx: Statements, { id }: Person): Promise<void> {
	const role = id ? 'authenticated' : 'anon';
	// auth.uid() reads request.jwt.claim.sub in the embedded Supabase and either of the two in the hosted one.
	await tx.query(
		`select set_config('request.jwt.claim.sub', $1::text, true), set_config('request.jwt.claim.role', $2::text, true),
			set_config('request.jwt.claims', $3::text, true), set_config('role', $2::text, true)`,
		[id ?? '', role, JSON.stringify({ sub: id ?? undefined, role })]
	);
}

/** Does the work in one transaction as this person, and keeps what it did. */
export async function as<T>(
	engine: Engine,
	person: Person,
	work: (tx: Statements) => Promise<T>
): Promise<T> {
	return engine.transaction(async (tx) => {
		await speakAs(tx, person);
		return work(tx);
	});
}

class Undone extends Error {}

/** Does the work in a transaction of which nothing stays. */
export async function rehearse<T>(engine: Engine, work: (tx: Statements) => Promise<T>): Promise<T> {
	let result: { value: T } | undefined;
	await engine
		.transaction(async (tx) => {
			result = { value: await work(tx) };
			throw new Undone();
		})
		.catch((error: unknown) => {
			if (!(error instanceof Undone)) throw error;
		});
	return result!.value;
}

/** SQLSTATE and message of the failure of this work; null when it succeeds. */
export async function failureOf(work: Promise<unknown>): Promise<{ code: string; message: string } | null> {
	try {
		await work;
		return null;
	} catch (error) {
		const { code, message } = error as { code: string; message: string };
		return { code, message };
	}
}
