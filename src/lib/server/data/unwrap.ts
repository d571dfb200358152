import { isRefus, type Refus } from '../../domain/refus.ts';

interface Failure {
	code?: string;
	message: string;
	hint?: string | null;
	details?: string | null;
}

interface Answer {
	data: unknown;
	error: Failure | null;
}

/** What the data of an answer is once its error is ruled out. */
type Success<A> = A extends { error: null; data: infer D } ? D : never;

/** The database did not do what it was asked, for a reason nobody planned; the log gets code, hint and details. */
export class DatabaseFault extends Error {
	readonly code: string | undefined;
	readonly hint: string | null;
	readonly details: string | null;

	constructor({ code, message, hint, details }: Failure) {
		super(message);
		this.code = code;
		this.hint = hint ?? null;
		this.details = details ?? null;
	}
}

/** The rows of an answer. Throws DatabaseFault on any error. */
export function unwrap<A extends Answer>({ data, error }: A): Success<A> {
	if (error) throw new DatabaseFault(error);
	return data as Success<A>;
}

/** Null when the write was done, the refusal when the database gave one. Throws DatabaseFault on anything else. */
export function refusalOf({ error }: Pick<Answer, 'error'>): Refus | null {
	if (!error) return null;
	if (error.code === 'P0001' && isRefus(error.message)) return error.message;
	if (error.code === '42501') return 'role_insuffisant';
	throw new DatabaseFault(error);
}

/** As refusalOf, for an update or delete that must touch a row: a policy that hides the row is a refusal too. */
export function refusalUnlessTouched(answer: { data: unknown[] | null; error: Failure | null }): Refus | null {
	return refusalOf(answer) ?? (answer.data?.length ? null : 'role_insuffisant');
}
