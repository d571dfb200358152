import type { NatureTerritoire } from '../../domain/territoire/nature.ts';

const nombre = new Intl.NumberFormat('fr-FR');

/** Choosing the territories of a démarche. */
export const territoire = {
	titre: 'Territoire',
	chapeau:
		'Les communes, intercommunalités, départements et régions dont parle la démarche. Il peut y en avoir plusieurs.',
	choisir: 'Choisir le territoire',
	chercher: 'Ajouter un territoire',
	nom: 'Nom, code ou code postal',
	nomAide:
		'Par exemple : « Morlaix », « pays de dol », « 29600 ». Les accents et les traits d’union ne comptent pas.',
	aucun: 'Aucun territoire n’est encore choisi.',
	choisis: (n: number) =>
		n === 0 ? 'Territoires choisis' : n === 1 ? 'Un territoire choisi' : `${n} territoires choisis`,
	code: (nature: NatureTerritoire, code: string) => (nature === 'epci' ? `SIREN ${code}` : `code ${code}`),
	reponses: (montres: number, n: number) =>
		n > montres
			? `${nombre.format(n)} territoires répondent ; voici les ${montres} premiers. Ajoutez un mot, ou le département, pour préciser.`
			: n === 1
				? 'Un territoire répond.'
				: `${n} territoires répondent.`,
	aucuneReponse: (mots: string) =>
		`Aucun territoire ne répond à « ${mots} ». Vérifiez l’orthographe, ou essayez le code postal.`,
	ajouter: 'Ajouter',
	ajouterA: (nom: string) => `Ajouter ${nom}`,
	choisi: 'Choisi',
	ajoute: (nom: string) => `« ${nom} » fait partie du territoire de la démarche.`,
	remettre: 'Le remettre',
	retire: (nom: string) => `« ${nom} » ne fait plus partie du territoire de la démarche.`,
	composer: 'Composer un périmètre',
	composerTitre: 'Un territoire qui n’a pas de code officiel ?',
	composerAide:
		'Un PETR, un pays, un bassin de vie se compose de communes et d’intercommunalités, sous le nom que vous lui donnez.',
	modifierPerimetre: 'Modifier ce périmètre',
	modifierPerimetreA: (nom: string) => `Modifier ce périmètre : ${nom}`,
	ailleurs: 'Périmètres composés dans d’autres démarches',
	ailleursDans: (titre: string) => `Composé dans « ${titre} ». La démarche en aura une copie.`,
	inconnu: 'Ce territoire n’existe pas dans le découpage officiel : choisissez-en un dans la liste.'
};
