import type { Messages } from '../fr.ts';

export const documents: Messages['documents'] = {
	titre: 'Documents'
};
