/** In whose name one writes, and the organisations that carry a démarche. */
export const voix = {
	legende: 'Au nom de qui ?',
	enMonNom: 'En mon nom',
	auNomDe: (nom: string) => `Au nom de « ${nom} »`,
	aucune: 'Vous ne parlez au nom d’aucune organisation aujourd’hui.',
	porteurs: {
		titre: 'Organisations porteuses',
		chapeau:
			'Qui porte la démarche et en répond. On n’inscrit qu’une organisation au nom de laquelle on parle.',
		aucune: 'Aucune organisation ne porte encore cette démarche.',
		ajouter: 'Inscrire une organisation',
		bouton: 'Inscrire comme porteuse',
		ajoutee: (nom: string) => `« ${nom} » porte la démarche.`,
		retiree: (nom: string) => `« ${nom} » ne porte plus la démarche.`,
		remettre: 'La remettre',
		sansVoix:
			'Vous ne parlez au nom d’aucune organisation que l’on puisse encore inscrire. Déclarez la vôtre, ou demandez-lui un mandat.',
		annuaire: 'Chercher dans l’annuaire'
	}
};
