import type { Role } from '../../domain/demarche/role.ts';

/** What somebody who is invited reads: the letter, and the page that it leads to. */
export const invitation = {
	titre: 'Vous êtes invité à prendre part à une démarche',
	titreFermee: 'Cette invitation ne peut plus servir',
	titreInconnue: 'Invitation introuvable',
	titreElargie: 'Vous êtes invité à prendre un rôle plus large',
	titreMembre: 'Vous prenez part à cette démarche',
	demarche: 'La démarche',
	invitant: 'Invitation de',
	college: 'Votre collège',
	role: 'Votre rôle',
	actuel: 'Aujourd’hui',
	rolesPhrase: {
		observateur: 'Vous lisez ce qui est réservé aux membres.',
		contributeur: 'Vous lisez, vous écrivez dans les documents et vous prenez la parole.',
		facilitateur: 'Vous animez : vous décrivez et ouvrez les étapes, tenez le calendrier et les documents.',
		porteur: 'Vous répondez de la démarche : son cadre, ses membres, ses étapes.'
	} satisfies Record<Role, string>,
	jusqua: 'Valable jusqu’au',
	envoyeeA: (adresse: string, compte: string) =>
		`Cette invitation a été envoyée à ${adresse}. Vous l’accepterez avec le compte ${compte}.`,
	avecCompte: (compte: string) => `Vous l’accepterez avec le compte ${compte}.`,
	accepter: 'Accepter l’invitation',
	pasVous: 'Utiliser un autre compte',
	compte: 'Pour accepter, il vous faut un compte : il dit aux autres membres qui vous êtes.',
	inscription: 'Créer mon compte',
	connexion: 'J’ai déjà un compte',
	ensuite: 'Vous reviendrez ici, et il restera à accepter.',
	membre: (titre: string) => `Vous êtes membre de « ${titre} ».`,
	brouillon:
		'Elle est encore en préparation : vous pourrez la lire quand ses porteurs l’ouvriront aux membres.',
	voir: 'Voir la démarche',
	accueil: 'Aller à l’accueil',
	lettre: {
		sujet: (titre: string) => `Invitation : ${titre}`,
		bonjour: (nom: string) => (nom ? `Bonjour ${nom},` : 'Bonjour,'),
		corps: (invitant: string, titre: string) =>
			invitant
				? `${invitant} vous invite à prendre part à la démarche « ${titre} ».`
				: `Vous êtes invité à prendre part à la démarche « ${titre} ».`,
		role: (role: string, college: string) =>
			college ? `Votre rôle : ${role}. Votre collège : ${college}.` : `Votre rôle : ${role}.`,
		suite: (jour: string) =>
			`Le bouton mène à une page qui dit de quoi il s’agit ; rien n’est accepté tant que vous ne l’avez pas confirmé. L’invitation est pour une personne et vaut jusqu’au ${jour}.`,
		bouton: 'Voir l’invitation',
		pied: 'Vous recevez ce message parce qu’une personne qui tient cette démarche a indiqué votre adresse. Si cela ne vous concerne pas, ne faites rien.'
	}
};
