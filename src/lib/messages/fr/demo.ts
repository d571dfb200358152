/** The demonstration's mailbox. */
export const demo = {
	titre: 'Boîte aux lettres de démonstration',
	chapo:
		'Dans la démonstration, aucun message ne part : ceux qui auraient été envoyés se lisent ici, sur cette machine seulement.',
	vide: 'Aucun message pour l’instant. Demandez par exemple un lien de connexion : il paraîtra ici.',
	demanderUnLien: 'Demander un lien de connexion',
	a: 'À',
	actualiser: 'Actualiser',
	message: 'Message'
};
