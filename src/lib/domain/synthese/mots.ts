import { withoutAccents } from '../without-accents.ts';

/** Words that bring nothing near: those that hold a French sentence together, and those that every contribution says. */
const EMPTY = new Set(
	`afin ainsi alors apres assez aucun aucune aussi autant autre autres avant avec avoir avons beaucoup bien bon bonne car ceci
	cela celle celles celui cependant certain certaine certains ces cet cette ceux chacun chaque chez combien comme comment
	contre dans davantage depuis des dire doit doivent donc dont elle elles encore enfin entre est etaient etait etant etc ete
	etes etre eux faire fait fait falloir faut font fois grace hors ici ils jamais jusque lequel les leur leurs lors lorsque
	lui mais meme memes mes mettre mieux moi moins mon ne nos notre nous nouveau nouvelle non ont ou ou par parce parfois
	parmi pas pendant permettre permet peu peut peuvent plus plusieurs plutot pour pourquoi pourrait pouvoir pres propose
	proposer puis puisque quand que quel quelle quelles quels quelque quelques qui quoi rien sans sauf selon sera serait
	seraient ses seul seule seulement sinon soi soient soit son sont souvent sous suis sur surtout tant tel telle tels tes
	toi ton toujours tous tout toute toutes tres trop une vers voici voila vos votre vous vraiment
	aux aujourd hui an ans annee annees jour jours journee mois semaine semaines heure fin fois temps deux trois quatre cinq six
	sept huit dix douze quinze vingt trente cent mille euro euros premier premiere petit petite petits petites grand grande
	grands grandes personne personnes monde gens dit aurait reste rester part cote lieu cas chose choses presque
	the and that with from this are was were not you have has for they will would there their what which`.split(
		/\s+/
	)
);

/** Beyond so many letters, words of a same family no longer agree: « alimentaire », « alimentation ». */
const ROOT = 7;

/** What stands for a word and its close relatives: « cantines » and « cantine », « local » and « locaux ». */
const rootOf = (plain: string) =>
	plain
		.replace(/eaux$/, 'eau')
		.replace(/aux$/, 'al')
		.replace(/(?<=...)[sx]$/, '')
		.replace(/e$/, '')
		.slice(0, ROOT);

/** The words of a text that mean something, in their order: as they were written, and what stands for them. */
export function listMots(text: string): { racine: string; mot: string }[] {
	const words = text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
	return words.flatMap((mot) => {
		const plain = withoutAccents(mot);
		return EMPTY.has(plain) ? [] : [{ racine: rootOf(plain), mot }];
	});
}
