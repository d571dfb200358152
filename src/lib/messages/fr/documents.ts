import type { Role } from '../../domain/demarche/role.ts';

const nombre = new Intl.NumberFormat('fr-FR');

/** Lists of documents, their page and their settings. */
export const documents = {
	titre: 'Documents',
	chapeau: 'Les textes que cette démarche écrit ensemble, étape par étape.',
	chapeauPublic: 'Les textes que cette démarche a publiés.',
	tous: 'Tous les documents',
	demarcheEntiere: 'Pour toute la démarche',
	ecrireLePremier: 'Écrire le premier document',
	nouveau: 'Nouveau document',
	vide: 'Rien n’est encore écrit',
	videAide:
		'Un document s’écrit à plusieurs, en direct : un diagnostic, un compte rendu, un projet de décision. Partez d’un plan ou d’une page blanche, puis invitez les autres à écrire.',
	videMembre: 'Les textes écrits ensemble apparaîtront ici dès qu’une personne qui facilite en ouvrira un.',
	videVisiteur: 'Aucun texte n’est publié pour l’instant.',
	videEtape: 'Aucun document dans cette étape.',

	mots: (n: number) => `${nombre.format(n)} ${n > 1 ? 'mots' : 'mot'}`,
	modifie: (quand: string, par: string | null) => `Modifié ${quand}${par ? ` par ${par}` : ''}`,
	encoreVide: 'Encore vide',
	/** Who alone writes, as `depuis` says it. */
	ecritureReservee: (qui: string) => `Écriture réservée : ${qui.charAt(0).toLowerCase()}${qui.slice(1)}`,
	publie: 'Publié',
	publieLe: (jour: string) => `Publié le ${jour}`,
	nonPublie: 'Non publié',
	archive: 'Archivé',
	archives: (n: number) => (n === 1 ? 'Un document archivé' : `${n} documents archivés`),
	archivesAide: 'Ils se lisent encore, mais ne se modifient plus. Leur version publiée est retirée.',
	monter: (titre: string) => `Monter « ${titre} »`,
	descendre: (titre: string) => `Descendre « ${titre} »`,
	/** Who, from this role on. */
	depuis: {
		observateur: 'Tous les membres',
		contributeur: 'Qui contribue, facilite ou porte la démarche',
		facilitateur: 'Qui facilite ou porte la démarche',
		porteur: 'Qui porte la démarche'
	} satisfies Record<Role, string>,

	nouveauChapeau: 'Choisissez d’où partir. Tout se change ensuite.',
	plan: 'Point de départ',
	planEtape: (etape: string) => `Étape ${etape}.`,
	planModele: (modele: string) => `Du modèle « ${modele} ».`,
	titreDocument: 'Titre',
	titreAide: 'Par exemple « Diagnostic partagé ». Laissez vide pour prendre le nom du plan.',
	etape: 'Étape',
	quiLit: 'Qui lit pendant que le texte s’écrit ?',
	quiLitAide: 'Les autres ne liront que ce que vous publierez.',
	quiEcrit: 'Qui écrit ?',
	creer: 'Créer le document',
	planNonPose:
		'Le document est créé, mais le plan n’a pas pu y être écrit. Vous pouvez commencer sur une page blanche.',

	texte: 'Texte',
	menu: 'Actions sur ce document',
	reglages: 'Réglages',
	historique: 'Historique',
	auteurs: 'Qui a écrit quoi',
	exporter: 'Exporter',
	publication: 'Publication',
	pourTous: 'Document de toute la démarche',
	documentVide: 'Ce document est encore vide.',
	planTexte: 'Plan du texte',
	versionPublique: (jour: string) => `Version publiée le ${jour}`,
	publieePar: 'Publié par la démarche',
	exporteLe: (quand: string) => `Texte du ${quand}`,
	exporterHtml: 'Page web (HTML)',
	exporterMarkdown: 'Texte (Markdown)',
	revenirAuTexte: 'Revenir au texte',
	archiveAvis: 'Ce document est archivé : il se lit, mais ne se modifie plus.',
	publieArchive: 'Sa version publiée est retirée tant qu’il est archivé.',

	reglagesTitre: 'Réglages du document',
	enregistres: 'Les réglages sont enregistrés.',
	actuel: 'Ce qui est enregistré maintenant',
	archiverTitre: 'Archiver',
	archiverAide:
		'Le document quitte les listes, ne se modifie plus, et sa version publiée est retirée. Vous pourrez le remettre.',
	archiver: 'Archiver ce document',
	remettreTitre: 'Remettre',
	remettreAide:
		'Le document revient dans les listes et se modifie de nouveau. Sa version publiée redevient lisible.',
	remettre: 'Remettre ce document',
	supprimerTitre: 'Supprimer',
	supprimerAide: 'Pour toujours. Préférez l’archivage : il garde tout.',
	supprimer: 'Supprimer ce document…',
	supprimerQuestion: (titre: string) => `Supprimer « ${titre} » ?`,
	supprimerPerte: (mots: number, versions: number, publie: boolean) =>
		`Seront perdus pour toujours : le texte (${nombre.format(mots)} ${mots > 1 ? 'mots' : 'mot'}), ${
			versions > 1 ? `ses ${versions} versions` : versions === 1 ? 'sa version' : 'son historique'
		} et ses images.${publie ? ' Sa version publiée disparaîtra aussi : les liens vers elle ne mèneront plus à rien.' : ''} Personne ne pourra les retrouver.`,
	supprimerOui: 'Supprimer pour toujours'
};
