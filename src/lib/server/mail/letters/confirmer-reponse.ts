import { z } from 'zod';
import { writeLetter } from '../letter.ts';
import type { Writer } from './sheet.ts';

const contenuSchema = z.object({
	jeton: z.string(),
	code: z.string(),
	recueil: z.string(),
	demarche: z.string()
});

/** To who answered a recueil without an account: the button leads to a page where they confirm that the address is theirs. */
export const writeConfirmerReponse: Writer = ({ origin, langue, messages, contenu }) => {
	const { jeton, code, recueil, demarche } = contenuSchema.parse(contenu);
	const { lettre } = messages.reponse;
	return {
		subject: lettre.sujet(recueil),
		html: writeLetter({
			langue,
			paragraphs: [lettre.bonjour, lettre.corps(recueil, demarche), lettre.suite],
			button: { label: lettre.bouton, href: `${origin}/r/${code}/confirmer/${jeton}` },
			foot: lettre.pied
		})
	};
};
