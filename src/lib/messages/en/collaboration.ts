import type { Messages } from '../fr.ts';

export const collaboration: Messages['collaboration'] = {
	etats: {
		ouverture: 'Opening…',
		enregistre: 'Saved',
		enregistrement: 'Saving…',
		hors_ligne: 'Offline',
		lecture: 'Read only',
		plus_acces: 'You no longer have access',
		supprime: 'This document was deleted',
		refuse: 'The server refuses these changes'
	}
};
