import type { Messages } from '../fr.ts';

export const voix: Messages['voix'] = {
	legende: 'In whose name?',
	enMonNom: 'In my own name',
	auNomDe: (nom) => `In the name of “${nom}”`,
	aucune: 'You speak in the name of no organisation today.',
	porteurs: {
		titre: 'Carrying organisations',
		chapeau:
			'Who carries the démarche and answers for it. One lists only an organisation in whose name one speaks.',
		aucune: 'No organisation carries this démarche yet.',
		ajouter: 'List an organisation',
		bouton: 'List as a carrier',
		ajoutee: (nom) => `“${nom}” carries the démarche.`,
		retiree: (nom) => `“${nom}” no longer carries the démarche.`,
		remettre: 'Put it back',
		sansVoix:
			'You speak in the name of no organisation that could still be listed. Declare yours, or ask it for a mandate.',
		annuaire: 'Search the directory'
	}
};
