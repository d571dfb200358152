import { nameOf, PIECE_MAX, readPiece, TYPES_PIECE, type Piece, type TypePiece } from '../../domain/piece.ts';
import type { Refus } from '../../domain/refus.ts';

/** A file of a form as it may be stored, when it is of one of these kinds; otherwise why not. */
export async function acceptPiece(
	file: File,
	types: readonly TypePiece[] = TYPES_PIECE
): Promise<Piece | { refus: Refus }> {
	if (file.size > PIECE_MAX) return { refus: 'piece_trop_grande' };
	const nom = nameOf(file.name);
	const bytes = new Uint8Array(await file.arrayBuffer());
	const type = readPiece(nom, bytes);
	return type && types.includes(type) ? { nom, type, bytes } : { refus: 'piece_type' };
}
