import type { Messages } from '../fr.ts';

export const editeur: Messages['editeur'] = {
	titre: 'Text'
};
