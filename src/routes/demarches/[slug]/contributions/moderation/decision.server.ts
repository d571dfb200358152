import { DECISIONS_PIECE, DECISIONS_TEXTE, MOTIFS_MODERATION } from '$lib/domain/contribution/moderation';
import { isId } from '$lib/domain/id';
import type { Decision } from '$lib/server/data/moderations';
import { textOf } from '../../form-text.server';

/** The keys of what is decided about, as `contribution:<id>` and `reponse:<id>`. */
function idsOf(keys: string[], genre: string): string[] {
	return keys.flatMap((key) => {
		const [of, id] = key.split(':');
		return of === genre && isId(id) ? [id] : [];
	});
}

/** What the form of the queue asks: `un` for the button of one item, `tous` for one below the boxes. Null when it makes no sense. */
export function readDecision(data: FormData): Decision | null {
	const one = textOf(data, 'un');
	const [asked = ''] = (one || textOf(data, 'tous')).split(':');
	const decision = DECISIONS_TEXTE.find((word) => word === asked);
	if (!decision) return null;
	const key = one.slice(asked.length + 1);
	const keys = one ? [key] : data.getAll('choix').map(String);
	const motif = textOf(data, one ? `motif:${key}` : 'motif');
	return {
		contributions: idsOf(keys, 'contribution'),
		reponses: idsOf(keys, 'reponse'),
		decision,
		motif: decision === 'rejetee' ? (MOTIFS_MODERATION.find((word) => word === motif) ?? null) : null,
		message: decision === 'rejetee' ? textOf(data, one ? `message:${key}` : 'message').slice(0, 1000) : ''
	};
}

/** What the form asks about one file, as `piece_retiree:<id>`; null when it makes no sense. */
export function readPieceDecision(data: FormData) {
	const [asked, id = ''] = textOf(data, 'piece').split(':');
	const decision = DECISIONS_PIECE.find((word) => word === asked);
	if (!decision || !isId(id)) return null;
	const motif = textOf(data, `motif:piece:${id}`);
	return {
		id,
		decision,
		motif: MOTIFS_MODERATION.find((word) => word === motif) ?? null,
		message: textOf(data, `message:piece:${id}`).slice(0, 1000)
	};
}
