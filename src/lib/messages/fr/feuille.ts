const cases = (n: number) => (n > 1 ? `${n} cases` : `${n} case`);

/** The paper sheet of a recueil. */
export const feuille = {
	titre: 'Feuille de réponse',
	imprimer: 'Imprimer',
	aide: 'Imprimez-la en A4. Vous saisirez ensuite les réponses dans l’atelier.',
	enLigne: 'Ou répondez en ligne :',
	rendre: (jour: string) => `À rendre au plus tard le ${jour}.`,
	si: (question: string, valeurs: string) => `Si vous avez répondu « ${valeurs} » à « ${question} » :`,
	cochez: 'Cochez une seule case.',
	cochezDe: (min: number, max: number | null) =>
		max === null
			? min > 1
				? `Cochez au moins ${cases(min)}.`
				: 'Cochez autant de cases que vous voulez.'
			: `Cochez ${min === max ? '' : `de ${min} à `}${cases(max)}.`,
	fichier: (sortes: string) =>
		`Agrafez votre document à cette feuille, ou répondez en ligne pour l’envoyer (${sortes}, 5 Mo au plus).`,
	contribution: 'Votre contribution',
	nature: 'C’est :',
	reference: (demarche: string, code: string) => `Démarche : ${demarche} · recueil ${code}`,
	nom: 'Nom, si vous voulez le donner',
	date: 'Date'
};
