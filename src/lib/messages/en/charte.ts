import type { Messages } from '../fr.ts';

export const charte: Messages['charte'] = {
	titre: 'Frame',
	chapeau: 'What everyone may expect from the process, and the rules by which it moves.',
	niveaux: 'What the authority shares, stage by stage',
	niveauxAide:
		'The level of engagement says how much power is shared. It is set before the stage, not after.',
	charte: 'The charter',
	charteAide: 'How co-construction works, in writing, then signed by organisations.',
	vide: 'No charter is published yet.',
	videExemple:
		'For example: “The steering committee meets every two months, late in the afternoon. The time of associations is paid.”',
	ecrire: 'Write the charter',
	reprendre: 'Resume the draft',
	preparer: 'Prepare a new version',
	version: (n) => `Version ${n}`,
	versionDu: (n, jour) => `Version ${n}, published on ${jour}`,
	changements: 'What changes',
	sections: {
		attendu: 'What is expected',
		decision: 'Who decides, and how',
		moyens: 'Planned time and money',
		desaccords: 'How disagreements are handled',
		suites: 'What becomes of contributions',
		autres: 'Other commitments'
	},
	sectionsAide: {
		attendu: 'The result aimed at, what is open to discussion and what is not.',
		decision: 'Which body settles, on whose advice, giving which reasons.',
		moyens: 'Who is paid to take part, when meetings happen, who facilitates.',
		desaccords: 'Where they are written, who hears them, how a minority opinion is published.',
		suites: 'How soon an answer comes, and where people find what they said.',
		autres: 'Anything that matters here and fits nowhere else.'
	},
	ecart: (etape, promis, niveau) =>
		`“${etape}” is announced as “${niveau}”; the published charter announced “${promis}”.`,
	ecartCorriger: 'Publish a new version of the charter, or correct the stage.',

	signatures: 'Signatures',
	aucuneSignature: 'No organisation has signed this version yet.',
	signee: (n) => (n === 1 ? 'One organisation has signed' : `${n} organisations have signed`),
	signeeLe: (jour) => `signed on ${jour}`,
	par: (nom) => `by ${nom}`,
	retireeLe: (jour) => `signature withdrawn on ${jour}`,
	fictive: 'fictitious organisation',
	signer: 'Sign for my organisation',
	signerAide: 'You sign the published version, with the mandate you hold today.',
	boutonSigner: 'Sign the charter',
	sansMandat: 'To sign, you need a current mandate of an organisation. Its main contact can grant you one.',
	faitSigner: (nom) => `“${nom}” has signed the charter.`,
	retirer: (nom) => `Withdraw the signature of “${nom}”`,
	faitRetirer: (nom) => `The signature of “${nom}” is withdrawn. Its trace stays.`,
	resigner: 'Sign again',
	anterieures: 'Earlier versions',
	comparer: (de, a) => `Compare versions ${de} and ${a}`,
	comparaison: 'Comparison',
	depuis: (de, a) => `From version ${de} to version ${a}`,
	remplacee: (n) => `This version was replaced by version ${n}.`,
	enCours: 'Read the version in force',

	conditions: 'Favourable conditions',
	conditionsAide:
		'What makes co-construction hold up, seen by each group of voices, at the start and at the review.',
	conditionsFaire: 'Take the self-check',
	conditionsToutes: 'All self-checks',
	passageOuvert: 'open to answers',
	passageClos: 'closed: read the answers',

	modifierTitre: 'Write the charter',
	modifierChapeau: 'An empty section does not show. Only leads and facilitators read the draft.',
	enregistrer: 'Save the draft',
	enregistre: 'The draft is saved.',
	actuel: 'What is saved now',
	brouillonParti:
		'The draft is gone: it was published or given up. If you save, your text begins a new draft.',
	changementsAide: 'In one sentence, for those who signed the version before.',
	publierAide:
		'Publishing first saves what you wrote. A published version never changes: it keeps the level of engagement of each stage. To correct it, publish a new version.',
	publierBouton: (n) => `Publish version ${n}`,
	publierPorteur: 'A lead publishes the charter.',
	publiee: 'The charter is published. Organisations can sign it.',
	abandonner: 'Give up the draft',
	abandonnerAide: 'Published versions and their signatures stay.',
	abandonnerQuestion: 'Give up this draft?',
	abandonnerPerte: 'You will lose what is written in the draft and was not published.',
	abandonnerOui: 'Give up the draft'
};
