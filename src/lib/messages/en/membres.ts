import type { Role } from '../../domain/demarche/role.ts';
import type { Messages } from '../fr.ts';

const number = new Intl.NumberFormat('en-GB');

const COUNTED: Record<Role, [string, string]> = {
	porteur: ['lead', 'leads'],
	facilitateur: ['facilitator', 'facilitators'],
	contributeur: ['contributor', 'contributors'],
	observateur: ['observer', 'observers']
};

const people = (n: number) => `${number.format(n)} ${n === 1 ? 'person' : 'people'}`;

export const membres: Messages['membres'] = {
	titre: 'Members',
	chapeau: 'Who takes part in the démarche, in which role and in which group.',
	discretion: 'Only members see these names.',
	inviter: 'Invite',
	nombre: (n) => `${number.format(n)} ${n === 1 ? 'member' : 'members'}`,
	chercher: 'Search',
	toutVoir: 'See all',
	compteRole: (role, n) => `${number.format(n)} ${COUNTED[role][n === 1 ? 0 : 1]}`,
	vous: 'you',
	depuis: (jour) => `since ${jour}`,
	sansCollege: 'Without a group',
	sansCollegeAide: 'Their group is not told yet.',
	chercherNom: 'Look for a person',
	aucunNom: (mots) => `No member is called “${mots}”. Try with fewer letters.`,
	voirTous: (n) => `See the ${number.format(n)} members of this group`,
	plusieurs: (n) => `And ${number.format(n)} ${n > 1 ? 'others' : 'other'}: write more of the name.`,
	tousLesColleges: 'See all groups',
	collegeVide: 'Nobody for now.',
	seul: 'You are the only person here. A démarche is built by several: invite those whose voice would be missing.',

	modifier: 'Change',
	modifierQui: (nom) => `Change ${nom}`,
	role: 'Role',
	college: 'Group',
	aucunCollege: 'Without a group',
	enregistrer: 'Save',
	retirer: 'Remove from the démarche',
	modifie: (nom) => `The role and group of ${nom} are saved.`,
	retire: (nom) => `${nom} is no longer part of the démarche, and has no access to it.`,
	remettre: 'Put back',
	remis: (nom) => `${nom} is part of the démarche again.`,
	retires: 'Removed recently',
	retiresAide: 'Within thirty days, a lead may put back somebody who was removed.',

	quitter: 'Leave the démarche',
	quitterAide: 'What you wrote stays, with your name.',
	quitterQuestion: (titre) => `Leave “${titre}”?`,
	quitterPerte:
		'You will lose your role, and access to what is kept for members. To come back you will need an invitation or an accepted request.',

	gererColleges: 'Manage groups',

	demandes: 'Requests to join',
	demandeLe: (quand) => `asked ${quand}`,
	sansMessage: 'Without a message.',
	accueillir: 'Welcome',
	refuser: 'Refuse',
	raison: 'Why?',
	raisonAide: 'The person will read this reason.',
	accueilli: (nom) => `${nom} is now part of the démarche.`,
	refuse: (nom) => `The request of ${nom} is refused, with your reason.`,

	rejoindre: {
		titre: 'Join the démarche',
		chapeau:
			'This démarche can be read without being a member. By joining it you will be able to write with the others and know what happens in it.',
		lien: 'Ask to join',
		message: 'Your message',
		messageAide: 'Who you are and what brings you. Leads and facilitators will read it.',
		envoyer: 'Send my request',
		envoyee: (quand) => `Your request was sent ${quand}. It is waiting for an answer.`,
		votreMessage: 'You wrote',
		retirer: 'Withdraw my request',
		retiree: 'Your request is withdrawn.',
		refusee: 'Your request was not accepted.',
		raison: 'The reason given',
		denouveau: 'You may make another one, if things have changed.'
	},

	envoi: {
		titre: 'Invite',
		chapeau: 'By mail when you know whom, by a link or a code when you do not know yet.',
		parCourriel: 'By mail',
		parCourrielAide: 'Each person receives a link of their own.',
		adresses: 'Addresses',
		adressesAide:
			'One a line, or pasted from a spreadsheet: address; name; role; group. Only the address is needed.',
		fichier: 'Or a CSV file',
		fichierAide: 'The same columns, 5,000 lines at most. Header and separator are recognised.',
		roleDefaut: 'Role',
		roleDefautAide: 'For the lines that name none.',
		collegeDefaut: 'Group',
		duree: 'Valid for',
		durees: { '7': '7 days', '30': '30 days', '90': '3 months', '365': 'a year' },
		preparer: 'Prepare the invitations',
		preparerAide: 'Nothing leaves yet when the list has several lines: you will check it first.',
		parLien: 'By link or QR code',
		parLienAide:
			'For a poster, a meeting, a bulletin. Whoever has the link may come in: limit its time and the number of people.',
		usages: 'Number of people',
		usagesAide: 'Leave empty not to limit it.',
		ouvrir: 'Open a link',
		lienPret: 'The link is open',
		lienUneFois: 'Copy or print it now: for your safety, it will not be shown again.',
		lien: 'Invitation link',
		copier: 'Copy the link',
		copie: 'The link is copied.',
		qr: 'QR code of the invitation link',
		telechargerQr: 'Download the QR code',
		envoyees: (n) =>
			n === 0
				? 'No invitation was sent: all these people are members or invited already.'
				: n === 1
					? 'The invitation leaves right now.'
					: `The ${number.format(n)} invitations leave in the next minutes.`,
		dejaMembre: (adresse) => `${adresse} is a member already. Nothing was sent.`,
		dejaInvitee: (adresse) => `${adresse} already has an invitation waiting. You may send it again below.`,

		liens: 'The links',
		liste: 'Invitations by mail',
		chercherAdresse: 'Look for an address',
		aucuneAdresse: (lettres) => `No invited address contains “${lettres}”. Try with fewer letters.`,
		listeVide: 'No invitation for now. Those you send will appear here, with what becomes of them.',
		pour: (role, college) => (college ? `${role}, ${college}` : role),
		lienDe: 'Link',
		par: (nom, quand) => (nom ? `by ${nom}, ${quand}` : quand),
		etats: {
			ouverte: (jour) => `waiting until ${jour}`,
			acceptee: () => 'accepted',
			epuisee: () => 'full',
			expiree: (jour) => `expired on ${jour}`,
			revoquee: () => 'revoked'
		},
		etatsLien: {
			ouverte: (jour) => `open until ${jour}`,
			acceptee: () => 'full',
			epuisee: () => 'full',
			expiree: (jour) => `expired on ${jour}`,
			revoquee: () => 'revoked'
		},
		usagesDe: (n, max) =>
			max === null ? `${people(n)} by this link` : `${number.format(n)} of ${number.format(max)}`,
		renvoyer: 'Send again',
		renvoyerA: (adresse) => `Send again to ${adresse}`,
		renvoyee: (adresse) => `The invitation leaves again for ${adresse}.`,
		revoquer: 'Revoke',
		revoquerCelle: (quoi) => `Revoke ${quoi}`,
		revoquee: 'The invitation is revoked: it no longer works.',
		retablir: 'Restore it',
		retablie: 'The invitation works again.',
		leLien: 'the link'
	},

	lot: {
		titre: 'Check before sending',
		rien: 'Nothing has left yet.',
		pretes: (n) =>
			n === 0
				? 'No line is ready.'
				: n === 1
					? 'One invitation is ready.'
					: `${number.format(n)} invitations are ready.`,
		deja: (n) =>
			n === 1 ? 'One person is a member or invited already.' : `${people(n)} are members or invited already.`,
		erreurs: (n) =>
			n === 1 ? 'One line is to be corrected.' : `${number.format(n)} lines are to be corrected.`,
		erreursAide:
			'They will not leave. Send the others now, then start again with the corrected lines: nobody will be invited twice.',
		telecharger: 'Download the lines to correct (CSV)',
		fichier: 'lines-to-correct.csv',
		envoyer: (n) => (n === 1 ? 'Send the invitation' : `Send the ${number.format(n)} invitations`),
		recommencer: 'Start again with another list',
		ligne: (n) => `Line ${number.format(n)}`,
		resume: 'Who will be invited',
		etats: {
			prete: () => 'ready',
			membre: () => 'a member already',
			invitee: () => 'invited already',
			double: () => 'address found above already: delete this line',
			adresse_fausse: () => 'incomplete address: write for instance first.last@example.org',
			adresse_manquante: () => 'no address: add it, or delete this line',
			role_inconnu: (ecrit) => `unknown role “${ecrit}”: write observer, contributor, facilitator or lead`,
			role_trop_large: (ecrit) => `you cannot give the role “${ecrit}”: ask a lead`,
			college_inconnu: (ecrit) =>
				`no group is called “${ecrit}”: correct this name, or create the group first`
		},
		colonnes: {
			ligne: 'line',
			adresse: 'address',
			nom: 'name',
			role: 'role',
			college: 'group',
			probleme: 'to correct'
		},
		autres: (n) => `and ${number.format(n)} ${n > 1 ? 'others' : 'other'}`
	}
};
