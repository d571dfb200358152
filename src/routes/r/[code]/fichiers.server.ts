import type { RequestEvent } from '@sveltejs/kit';
import { listTypes } from '$lib/domain/recueil/fichier';
import type { Question } from '$lib/domain/recueil/poser';
import type { Refus } from '$lib/domain/refus';
import * as fichiers from '$lib/server/data/fichiers';
import { getRuntime } from '$lib/server/runtime';
import { acceptPiece } from '$lib/server/web/accept-piece';

type Event = Pick<RequestEvent<{ code: string }>, 'locals' | 'getClientAddress' | 'setHeaders'>;
type Asked = Extract<Question, { nature: 'fichier' }>;

/** The questions that ask for a file. */
export const listFileQuestions = (questions: Question[]): Asked[] =>
	questions.filter((one): one is Asked => one.nature === 'fichier' && !one.retiree);

/** The files that somebody chose, with their questions. */
export function listChosen(data: FormData, questions: Asked[]): { question: Asked; file: File }[] {
	// A file input in which nothing was chosen sends a file without a name.
	return questions.flatMap((question) => {
		const file = data.get(question.id);
		return file instanceof File && file.name ? [{ question, file }] : [];
	});
}

/** Why no file is taken from there now: too many came from one place. Nobody is slowed down who is signed in. */
export async function slowFiles({ locals, getClientAddress, setHeaders }: Event): Promise<Refus | null> {
	if (locals.user) return null;
	const wait = await getRuntime().limits.consume('fichiersByPlace', getClientAddress());
	if (wait > 0) setHeaders({ 'retry-after': String(wait) });
	return wait > 0 ? 'trop_de_tentatives' : null;
}

/** Stores what was chosen with the answer that this secret began; answers why something is not, by question. */
export async function storeFiles(
	{ locals }: Event,
	{ id, jeton }: { id: string; jeton: string },
	chosen: { question: Asked; file: File }[]
): Promise<Record<string, Refus>> {
	const wrong: Record<string, Refus> = {};
	for (const { question, file } of chosen) {
		const piece = await acceptPiece(file, listTypes(question.reglages.types));
		const refus =
			'refus' in piece
				? piece.refus
				: await fichiers.create(locals.supabase, { recueilId: id, jeton, questionId: question.id }, piece);
		if (refus) wrong[question.id] = refus;
	}
	return wrong;
}
