import type { TypePiece } from '../piece.ts';
import type { TypeFichier } from './reglages.ts';

const KINDS: Record<TypeFichier, TypePiece[]> = {
	pdf: ['pdf'],
	image: ['png', 'jpeg', 'webp', 'gif'],
	texte: ['odt', 'docx', 'txt'],
	tableur: ['ods', 'xlsx', 'csv']
};

/** The kinds of file that a question accepts which asks for these. */
export const listTypes = (types: readonly TypeFichier[]): TypePiece[] => types.flatMap((type) => KINDS[type]);
