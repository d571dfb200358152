import { z } from 'zod';
import { CONDITIONS_FAVORABLES, NOTES, type Reponse } from './condition.ts';

const LONGEST = 500;
const answer = z.enum(['', '0', '1', '2', '3', '4']).catch('');
const comment = z.string().trim().catch('');

/**
 * The answers of a form, and why they cannot be kept as they are: a field named as the condition holds 1 to 4, or 0 for
 * "does not know". What is left open is no answer, but a comment alone is one: that of somebody who does not know.
 */
export function readReponses(data: FormData): { reponses: Reponse[]; refus: 'trop_long' | null } {
	const reponses = CONDITIONS_FAVORABLES.flatMap((condition) => {
		const given = answer.parse(data.get(condition) ?? '');
		const commentaire = comment.parse(data.get(`${condition}_commentaire`) ?? '');
		if (given === '' && commentaire === '') return [];
		return [{ condition, note: NOTES.find((one) => String(one) === given) ?? null, commentaire }];
	});
	const isLong = reponses.some(({ commentaire }) => commentaire.length > LONGEST);
	return { reponses, refus: isLong ? 'trop_long' : null };
}

/** What a porteur or facilitateur types to open a self-check. Messages are codes of `Refus`. */
export const autoDiagnosticSchema = z.object({
	titre: z.string().trim().min(1, 'champ_requis').min(3, 'trop_court').max(120, 'trop_long')
});
