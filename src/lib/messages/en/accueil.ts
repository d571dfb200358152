import type { accueil as source } from '../fr/accueil.ts';

export const accueil: typeof source = {
	titre: 'Building public policy together',
	chapeau:
		'Ensemblier holds the thread of a co-construction: its question, its five stages, who decides, on which dates, and what everyone’s word will weigh. All in one place.',
	voirLesDemarches: 'See the public démarches',
	creerUneDemarche: 'Start a démarche',
	etapesTitre: 'Five stages, from the facts to the review',
	etapes: {
		diagnostic: 'What is happening in our area, and to whom?',
		debat: 'Which issues come first, and what do we propose?',
		validation: 'What do we decide, why, and with what means?',
		mise_en_oeuvre: 'Where do the actions stand, and what holds them back?',
		evaluation: 'What did it change, and what do we do next?'
	},
	etapesRetour:
		'A stage can reopen and two can overlap: every passage is dated and stays on record. The review prepares the next cycle.',
	engagementsTitre: 'What a démarche puts on the table',
	engagements: {
		niveau: {
			titre: 'What your word weighs',
			texte:
				'Each stage declares its level of engagement: inform, consult, debate, build or decide together. Nobody is misled.'
		},
		criteres: {
			titre: 'The conditions to move on',
			texte:
				'A list says what it takes to open and to close a stage. Going ahead without it is possible, with a public reason.'
		},
		calendrier: {
			titre: 'Dates, as they are known',
			texte:
				'Workshops, meetings, council votes: what took place and what comes, to the day or to the month, with no false precision.'
		},
		instances: {
			titre: 'Who decides, who advises, who follows up',
			texte: 'Bodies are named with their members, and so are the organisations that carry the démarche.'
		}
	},
	pourQuiTitre: 'For whom?',
	pourQui:
		'For local authorities and their elected members, social-economy organisations, facilitators and residents. Reading a public démarche needs no account.',
	vosDemarches: 'Your démarches',
	demarchesTitre: 'Public démarches',
	toutesLesDemarches: 'All démarches',
	listeTitre: 'Démarches',
	listeChapeau: 'What is being built now, and what was decided.',
	rechercher: 'Search the démarches',
	rechercherAide:
		'A word of the title, the question, the area or the purpose. Démarches are written in French.',
	bouton: 'Search',
	effacer: 'See all démarches',
	resultats: (n, mots) => (n === 1 ? `1 démarche contains “${mots}”.` : `${n} démarches contain “${mots}”.`),
	aucunResultat: (mots) => `No démarche contains “${mots}”.`,
	aucunResultatAide: 'Try a single word, the name of an area, or a more common word.',
	nombre: (n) => (n === 1 ? '1 démarche' : `${n} démarches`),
	limite: (n) => `The first ${n} are shown: narrow your search to see the others.`,
	videTitre: 'No démarche is public here yet',
	vide: 'A démarche starts with a question put to everyone, for example: “How can our purchasing support the work-integration organisations of the area?” It stays a draft until you publish it.',
	ou: (noms, autres) => (autres === 0 ? noms : `${noms} and ${autres} more`),
	portee: (noms) => `Carried by ${noms}`,
	enCours: (etapes) => `Under way: ${etapes}`,
	pasCommencee: 'Not started yet',
	toutesCloses: 'All five stages are closed',
	entreDeux: 'Between two stages'
};
