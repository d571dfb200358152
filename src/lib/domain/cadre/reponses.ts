import { z } from 'zod';
import { CONDITIONS_FAVORABLES, NOTES, type Reponse } from './condition.ts';

const answer = z.enum(['', '0', '1', '2', '3', '4']).catch('');
const comment = z.string().trim().max(500, 'trop_long').catch('');

/** The answers of a form: a field named as the condition holds 1 to 4, or 0 for "does not know". What is left open is no answer. */
export function readReponses(data: FormData): Reponse[] {
	return CONDITIONS_FAVORABLES.flatMap((condition) => {
		const given = answer.parse(data.get(condition) ?? '');
		if (given === '') return [];
		const note = NOTES.find((one) => String(one) === given) ?? null;
		return [{ condition, note, commentaire: comment.parse(data.get(`${condition}_commentaire`) ?? '') }];
	});
}

/** What a porteur or facilitateur types to open a self-check. Messages are codes of `Refus`. */
export const autoDiagnosticSchema = z.object({
	titre: z.string().trim().min(1, 'champ_requis').min(3, 'trop_court').max(120, 'trop_long')
});
