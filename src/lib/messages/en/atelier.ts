import type { Messages } from '../fr.ts';

const contributions = (n: number) => (n === 1 ? '1 contribution' : `${n} contributions`);

export const atelier: Messages['atelier'] = {
	contributions: 'Contributions',
	titre: 'Enter a workshop',
	chapeau:
		'For the person who holds the marker: one line, Enter, and the contribution is in. Without a network everything is kept on this device and leaves when the connection is back.',
	aucuneEtape: 'No stage is open: there is nowhere to put contributions. Open a stage, then come back.',
	voirEtapes: 'See the stages',
	cadre: 'For all lines',
	etape: 'Stage',
	provenance: 'Where it comes from',
	provenances: { atelier: 'A workshop', papier: 'Sheets of paper', courriel: 'E-mails' },
	origine: 'Table or source',
	origineAide: 'For example “Table 4” or “Register of the town hall”. Everybody can read it.',
	college: 'Group',
	sansCollege: 'Not said',
	themes: 'Themes',
	consentement: 'The people agreed that their words be entered and published.',
	consentementDit: 'Agreement given to the person who entered it.',
	lieu: {
		commune: 'Commune',
		deLaLigne: 'Commune of this line',
		autre: 'Another commune for this line',
		facultatif: 'optional',
		aide: (n) =>
			n
				? 'A few letters, then Enter. Those of the territory are found even without a network.'
				: 'A few letters, then Enter.',
		aideSansScript: 'Its whole name, or its INSEE code.',
		aucune: 'No commune of that name.',
		changer: 'Change'
	},
	nature: 'Kind',
	natureAide: 'With the keyboard: up and down arrows when the field is empty, or Alt and an arrow.',
	lignes: 'One contribution a line',
	lignesAide: 'Each line becomes a contribution.',
	ligne: 'What is said',
	ligneAide: 'Enter to send, Shift and Enter for a new line.',
	commencee: 'What you had begun comes back after this line.',
	deposer: 'Send',
	deposerTout: 'Send these lines',
	natureChoisie: (nature) => `Kind: ${nature}`,
	toutEnvoye: 'Everything is sent',
	envoi: (n) => `Sending… ${n} to send`,
	horsLigne: (n) => `Offline: ${n} to send`,
	horsLigneAide:
		'Go on: everything is kept on this device, even if you close this page, and leaves when the connection is back.',
	sansCopie: 'This browser keeps nothing: do not close this page before everything is sent.',
	session: (n) => `Your session is over: ${n} to send`,
	sessionAide: 'Sign in again in this browser: what you entered waits for you here.',
	seReconnecter: 'Sign in again',
	autreCompte:
		'This browser is not signed in to your account any more: what you entered is not shown here. Sign in again, then come back to this page.',
	appareil: {
		preparation: 'This device gets ready for a room without a network…',
		prete:
			'This device is ready for a room without a network: even closed, this page opens again at the same address.',
		impossible:
			'This device is not ready for a room without a network: this browser does not keep this page. Open it before you enter and do not close it.',
		ouvert: 'Workshop opened from this device',
		jamaisOuvert:
			'This workshop was not prepared on this device with your account: it cannot open without a connection.',
		disponibles: 'Workshops ready without a connection'
	},
	reessayer: 'Send now',
	saisies: 'What you entered',
	saisiesVides: 'What you enter shows here, the last line on top, with its reference to quote.',
	enAttente: 'to send',
	reprendre: 'Take up again',
	retirer: 'Remove',
	deposees: (n) => (n === 1 ? '1 contribution is in.' : `${n} contributions are in.`),
	restes: (n) =>
		n === 1
			? '1 line was not taken. It is still in the form.'
			: `${n} lines were not taken. They are still in the form.`,
	collage: {
		titre: (n) => `Paste ${contributions(n)}?`,
		titreEcrites: (n) => `You had written ${contributions(n)}: add them?`,
		ajouter: (n) => `Add ${contributions(n)}`,
		annuler: 'Add nothing',
		tropLong: (n) =>
			n === 1
				? '1 line is too long or empty and is left out.'
				: `${n} lines are too long or empty and are left out.`,
		autres: (n) => `and ${n} more`,
		colonne: 'Column to take as the text',
		colonneLieu: 'Column of the commune',
		sansColonne: 'None',
		lieuxInconnus: (noms, n) =>
			n === 1
				? `This place is not recognised and stays written in the source: ${noms}.`
				: `${n} places are not recognised and stay written in the source: ${noms}.`
	}
};
