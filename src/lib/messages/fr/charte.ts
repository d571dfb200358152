import type { SectionCharte } from '../../domain/cadre/charte.ts';

/** The space of the frame: levels, charte, signatures. */
export const charte = {
	titre: 'Cadre',
	chapeau: 'Ce que chacun peut attendre de la démarche, et par quelles règles elle avance.',
	niveaux: 'Ce que la collectivité partage, étape par étape',
	niveauxAide: 'Le niveau d’engagement annonce le pouvoir partagé. Il est fixé avant l’étape, pas après.',
	charte: 'La charte',
	charteAide: 'Comment la co-construction se passe, écrit noir sur blanc, puis signé par les organisations.',
	vide: 'Aucune charte n’est encore publiée.',
	videExemple:
		'Par exemple : « Le comité de pilotage se réunit tous les deux mois, en fin d’après-midi. Le temps des associations est indemnisé. »',
	ecrire: 'Écrire la charte',
	reprendre: 'Reprendre le brouillon',
	preparer: 'Préparer une nouvelle version',
	version: (n: number) => `Version ${n}`,
	versionDu: (n: number, jour: string) => `Version ${n}, publiée le ${jour}`,
	changements: 'Ce qui change',
	sections: {
		attendu: 'Ce qui est attendu',
		decision: 'Qui décide, et comment',
		moyens: 'Le temps et l’argent prévus',
		desaccords: 'Comment les désaccords sont traités',
		suites: 'Ce que deviennent les contributions',
		autres: 'Autres engagements'
	} satisfies Record<SectionCharte, string>,
	sectionsAide: {
		attendu: 'Le résultat visé, ce qui est en discussion et ce qui ne l’est pas.',
		decision: 'Quelle instance tranche, sur quel avis, en disant quelles raisons.',
		moyens: 'Qui est payé pour participer, quand ont lieu les réunions, qui anime.',
		desaccords: 'Où ils sont écrits, qui les entend, comment un avis minoritaire est publié.',
		suites: 'Sous quel délai on répond, et où chacun retrouve ce qu’il a dit.',
		autres: 'Tout ce qui compte ici et n’entre pas ailleurs.'
	} satisfies Record<SectionCharte, string>,
	ecart: (etape: string, promis: string, niveau: string) =>
		`« ${etape} » est annoncée en « ${niveau} » ; la charte publiée annonçait « ${promis} ».`,
	ecartCorriger: 'Publiez une nouvelle version de la charte, ou corrigez l’étape.',

	signatures: 'Signatures',
	aucuneSignature: 'Aucune organisation n’a encore signé cette version.',
	signee: (n: number) => (n === 1 ? 'Une organisation a signé' : `${n} organisations ont signé`),
	signeeLe: (jour: string) => `signée le ${jour}`,
	par: (nom: string) => `par ${nom}`,
	retireeLe: (jour: string) => `signature retirée le ${jour}`,
	fictive: 'organisation fictive',
	signer: 'Signer au nom de mon organisation',
	signerAide: 'Vous signez la version publiée, avec votre mandat d’aujourd’hui.',
	boutonSigner: 'Signer la charte',
	sansMandat:
		'Pour signer, il faut un mandat en cours d’une organisation. Sa référente ou son référent peut vous l’accorder.',
	faitSigner: (nom: string) => `« ${nom} » a signé la charte.`,
	retirer: (nom: string) => `Retirer la signature de « ${nom} »`,
	faitRetirer: (nom: string) => `La signature de « ${nom} » est retirée. La trace en reste.`,
	resigner: 'Signer de nouveau',
	anterieures: 'Versions antérieures',
	comparer: (de: number, a: number) => `Comparer les versions ${de} et ${a}`,
	comparaison: 'Comparaison',
	depuis: (de: number, a: number) => `De la version ${de} à la version ${a}`,
	remplacee: (n: number) => `Cette version a été remplacée par la version ${n}.`,
	enCours: 'Lire la version en vigueur',

	conditions: 'Conditions favorables',
	conditionsAide: 'Ce qui fait tenir une co-construction, vu par chaque collège, au départ puis au bilan.',
	conditionsFaire: 'Faire l’auto-diagnostic',
	conditionsToutes: 'Tous les auto-diagnostics',
	passageOuvert: 'ouvert aux réponses',
	passageClos: 'clos : lire les réponses',

	modifierTitre: 'Écrire la charte',
	modifierChapeau:
		'Une section vide ne paraît pas. Le brouillon n’est lu que par les personnes porteuses et facilitatrices.',
	enregistrer: 'Enregistrer le brouillon',
	enregistre: 'Le brouillon est enregistré.',
	actuel: 'Ce qui est enregistré maintenant',
	brouillonParti:
		'Le brouillon n’est plus là : il a été publié ou abandonné. Si vous enregistrez, votre texte commence un nouveau brouillon.',
	changementsAide: 'En une phrase, pour ceux qui ont signé la version d’avant.',
	publierAide:
		'Publier enregistre d’abord ce que vous avez écrit. La version publiée ne change plus : elle garde le niveau d’engagement de chaque étape. Pour corriger, vous publierez une nouvelle version.',
	publierBouton: (n: number) => `Publier la version ${n}`,
	publierPorteur: 'Une personne porteuse publie la charte.',
	publiee: 'La charte est publiée. Les organisations peuvent la signer.',
	abandonner: 'Abandonner le brouillon',
	abandonnerAide: 'Les versions publiées et leurs signatures restent.',
	abandonnerQuestion: 'Abandonner ce brouillon ?',
	abandonnerPerte: 'Vous perdrez ce qui est écrit dans le brouillon et n’a pas été publié.',
	abandonnerOui: 'Abandonner le brouillon'
};
