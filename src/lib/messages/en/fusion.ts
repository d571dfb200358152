import type { Messages } from '../fr.ts';

export const fusion: Messages['fusion'] = {
	titre: 'Merge two pages',
	chapeau:
		'Two pages for one organisation become one. Everything of the second moves to the first; its address leads to the first from then on.',
	gardee: 'Kept page',
	fondue: 'Page merged into it',
	choisir: 'Which page is the same organisation?',
	choisirAide: 'Find the page to merge into this one.',
	prendre: (nom) => `Choose ${nom}`,
	reservee: 'You need to be a referent of both, or an administrator of this site.',
	aucune: 'No page that you may merge answers. Try a single word.',
	intervertir: 'Keep the other one instead',
	nom: 'Name',
	mandats: 'Mandates',
	demarches: 'Démarches carried',
	absent: 'not given',
	passe: 'What moves to the kept page',
	passeListe:
		'The mandates (all, even past ones), the démarches carried, requests and invitations, contacts. Every text keeps its authors. What the kept page does not say is taken from the other.',
	perdu: 'What will no longer show',
	perduListe: (nom) => `The name “${nom}”, and what the kept page says otherwise. A merge cannot be undone.`,
	fusionner: 'Merge the two pages'
};
