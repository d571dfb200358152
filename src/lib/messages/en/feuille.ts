import type { Messages } from '../fr.ts';

const boxes = (n: number) => (n === 1 ? '1 box' : `${n} boxes`);

export const feuille: Messages['feuille'] = {
	titre: 'Answer sheet',
	imprimer: 'Print',
	aide: 'Print it on A4. You can then type the answers in the workshop page.',
	enLigne: 'Or answer online:',
	rendre: (jour) => `To be handed in by ${jour} at the latest.`,
	si: (question, valeurs) => `If you answered “${valeurs}” to “${question}”:`,
	cochez: 'Tick one box only.',
	cochezDe: (min, max) =>
		max === null
			? min > 1
				? `Tick at least ${boxes(min)}.`
				: 'Tick as many boxes as you like.'
			: `Tick ${min === max ? '' : `${min} to `}${boxes(max)}.`,
	fichier: (sortes) =>
		`Staple your document to this sheet, or answer online to send it (${sortes}, 5 MB at most).`,
	contribution: 'Your contribution',
	nature: 'It is:',
	reference: (demarche, code) => `Process: ${demarche} · collection ${code}`,
	nom: 'Name, if you wish to give it',
	date: 'Date'
};
