import type { Action } from '../../domain/journal/ligne.ts';
import type { Faits } from '../../domain/journal/faits.ts';
import type { Messages } from '../fr.ts';
import { domaine } from './domaine.ts';

type Words = Readonly<Record<string, string>>;
const named = (words: Words, key: string | undefined) => (key && words[key]) ?? key ?? '…';
const etape = (nature: string | undefined) => `“${named(domaine.natures, nature)}”`;
const etat: Words = {
	prevue: 'put back to preparation',
	ouverte: 'opened',
	close: 'closed',
	rouverte: 'reopened'
};
const answers = (n = 0) =>
	n === 0 ? 'nobody answered' : n === 1 ? '1 person answered' : `${n} people answered`;
const quoted = (text: string | undefined) => (text ? ` “${text}”` : '');

const actions: Record<Action, (faits: Faits) => string> = {
	'demarche.creee': () => 'created the process.',
	'demarche.modifiee': () => 'changed the presentation of the process.',
	'demarche.visibilite': ({ vers }) =>
		`changed who may read the process: ${named(domaine.visibilites, vers).toLowerCase()}.`,
	'etape.modifiee': ({ nature, niveau }) =>
		niveau
			? `changed the level of engagement of the stage ${etape(nature)}: from “${named(domaine.niveaux, niveau.de)}” to “${named(domaine.niveaux, niveau.vers)}”.`
			: `changed the stage ${etape(nature)}.`,
	'etape.passage': ({ nature, vers }) => `${named(etat, vers)} the stage ${etape(nature)}.`,
	'territoire.ajoute': ({ nom }) => `added the territory${quoted(nom)}.`,
	'territoire.modifie': ({ nom }) => `changed the territory${quoted(nom)}.`,
	'territoire.retire': ({ nom }) => `removed the territory${quoted(nom)}.`,
	'membre.ajoute': ({ qui, role }) =>
		`welcomed ${qui ?? 'a member'} (role: ${named(domaine.roles, role).toLowerCase()}).`,
	'membre.role': ({ qui, soi, vers }) =>
		`changed ${soi ? 'their role' : `the role of ${qui ?? 'a member'}`}: ${named(domaine.roles, vers).toLowerCase()}.`,
	'membre.retire': ({ qui, soi }) =>
		soi ? 'left the process.' : `removed ${qui ?? 'a member'} from the process.`,
	'invitation.envoyee': ({ nombre }) =>
		(nombre ?? 1) > 1 ? `sent ${nombre} invitations.` : 'sent an invitation.',
	'invitation.lien': () => 'created an invitation link.',
	'invitation.acceptee': ({ role }) =>
		`accepted the invitation (role: ${named(domaine.roles, role).toLowerCase()}).`,
	'invitation.revoquee': () => 'revoked an invitation.',
	'invitation.retablie': () => 'restored an invitation.',
	'demande.ouverte': () => 'asked to join the démarche.',
	'demande.acceptee': ({ qui }) => `accepted the request of ${qui ?? 'somebody'}.`,
	'demande.refusee': ({ qui }) => `refused the request of ${qui ?? 'somebody'}.`,
	'college.ajoute': ({ nom }) => `named the group of voices${quoted(nom)}.`,
	'college.modifie': ({ nom }) => `changed the group of voices${quoted(nom)}.`,
	'college.retire': ({ nom }) => `removed the group of voices${quoted(nom)}.`,
	'charte.publiee': ({ numero }) => `published version ${numero ?? ''} of the charter.`,
	'charte.signee': ({ numero, organisation }) =>
		`signed version ${numero ?? ''} of the charter for${quoted(organisation)}.`,
	'charte.signature_retiree': ({ numero, organisation }) =>
		`withdrew the signature of${quoted(organisation)} (version ${numero ?? ''} of the charter).`,
	'auto_diagnostic.ouvert': ({ titre }) => `opened the self-check${quoted(titre)}.`,
	'auto_diagnostic.clos': ({ titre, personnes }) =>
		`closed the self-check${quoted(titre)}: ${answers(personnes)}.`,
	'auto_diagnostic.annule': ({ titre }) => `cancelled the self-check${quoted(titre)}, which nobody answered.`,
	'instance.ajoutee': ({ nom }) => `named the body${quoted(nom)}.`,
	'instance.modifiee': ({ nom }) => `changed the body${quoted(nom)}.`,
	'instance.retiree': ({ nom }) => `removed the body${quoted(nom)}.`,
	'instance.siege_ajoute': ({ nom, organisation }) =>
		`gave${quoted(organisation)} a seat in the body${quoted(nom)}.`,
	'instance.siege_retire': ({ nom, organisation }) =>
		`took back the seat of${organisation ? quoted(organisation) : ' an organisation that was deleted'} in the body${quoted(nom)}.`,
	'jalon.ajoute': ({ titre }) => `entered${quoted(titre)} in the calendar.`,
	'jalon.modifie': ({ titre }) => `changed${quoted(titre)} in the calendar.`,
	'jalon.retire': ({ titre }) => `removed${quoted(titre)} from the calendar.`,
	'recueil.ouvert': ({ titre }) => `opened the collection${quoted(titre)}.`,
	'recueil.clos': ({ titre, nombre }) => `closed the collection${quoted(titre)}: ${answers(nombre)}.`,
	'contribution.moderee': ({ vers, nombre = 1 }) => {
		const what = nombre > 1 ? `${nombre} contributions` : 'a contribution';
		return (
			{
				publiee: `read and published ${what}.`,
				rejetee: `rejected ${what}.`,
				restauree: `restored ${what}.`,
				maintenue: `looked at a report and left ${what} online.`,
				remise: `put ${what} back among those to be read.`,
				caviardee: `took personal data out of ${what}.`,
				piece_retiree: 'took a file away from a contribution.',
				piece_remise: 'put a file back that was taken away from a contribution.'
			}[vers ?? ''] ?? `looked at ${what}.`
		);
	},
	'synthese.publiee': ({ titre }) => `published the synthesis${quoted(titre)}.`,
	'synthese.retiree': ({ titre }) => `withdrew the synthesis${quoted(titre)} from public reading.`,
	'document.cree': () => 'created a document.',
	'document.publie': ({ titre }) => `published the document${quoted(titre)}.`,
	'document.retire': ({ titre }) => `withdrew the publication of the document${quoted(titre)}.`,
	'document.archive': () => 'archived a document.',
	'document.remis': () => 'put an archived document back among the others.',
	'document.supprime': () => 'deleted a document.',
	'contribution.importees': ({ nombre }) =>
		(nombre ?? 0) > 1 ? `imported ${nombre} contributions.` : 'imported one contribution.',
	'contribution.import_retire': ({ nombre }) =>
		`removed an import${nombre ? ` (${nombre} contribution${nombre > 1 ? 's' : ''})` : ''}.`,
	'mandat.accorde': () => 'granted a mandate.',
	'mandat.revoque': () => 'ended a mandate.',
	'organisation.fusionnee': ({ nom }) => `merged the organisation${quoted(nom)} with another one.`,
	'organisation.fermee': ({ nom }) => `closed the organisation${quoted(nom)}.`,
	'organisation.rouverte': ({ nom }) => `opened the organisation${quoted(nom)} again.`
};

export const journal: Messages['journal'] = {
	titre: 'Journal',
	chapeau: 'Who did what, and when. The journal writes itself and nobody can change it.',
	partiePublique: 'You are reading the public part. Members also read what concerns people.',
	actions,
	autre: 'did something that this version cannot tell yet.',
	unMembre: 'A member',
	motif: 'Reason:',
	vide: 'The journal is still empty. It will fill with the first action.',
	aucune: 'No line matches these choices.',
	tout: 'See the whole journal',
	filtrer: 'Filter',
	sujet: 'About',
	sujets: {
		demarche: 'The process',
		etape: 'Stages',
		territoire: 'Territory',
		membre: 'Members',
		invitation: 'Invitations',
		demande: 'Requests to join',
		college: 'Groups of voices',
		charte: 'The charter',
		auto_diagnostic: 'Self-checks',
		instance: 'Bodies',
		jalon: 'The calendar',
		recueil: 'Collections',
		synthese: 'Syntheses',
		document: 'Documents',
		contribution: 'Contributions'
	},
	etape: 'Stage',
	personne: 'Person',
	toutes: 'All',
	tous: 'Everything',
	du: 'From',
	au: 'To',
	suite: 'Older',
	debut: 'Back to the newest',
	exporter: 'Export as CSV',
	colonnes: {
		date: 'Date',
		personne: 'Who',
		action: 'What',
		motif: 'Reason',
		sujet: 'About',
		etape: 'Stage',
		partie: 'Part',
		publique: 'public',
		interne: 'members only'
	}
};
