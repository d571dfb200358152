import { listJetons, type Question } from '$lib/domain/recueil/poser';
import type { NatureQuestion } from '$lib/domain/recueil/question';
import { TYPES_FICHIER } from '$lib/domain/recueil/reglages';
import type { QuestionSaisie } from '$lib/domain/recueil/saisie';
import type { Messages } from '$lib/messages/fr';
import { nameJeton } from '../jetons.ts';
import { listChamps } from './champs.ts';

/** Everything that is written about a question by its label, in the words of its form: what two people saved can be compared. */
export function saySaisie(
	saisie: QuestionSaisie,
	nature: NatureQuestion,
	earlier: Question[],
	words: Messages['recueils']
): Record<string, string> {
	const yesNo = (value: boolean) => (value ? words.oui : words.non);
	const source = earlier.find(({ id }) => id === saisie.source);
	const jetons = source ? listJetons(source).filter((jeton) => saisie.valeurs.includes(jeton)) : [];
	const options = saisie.options.map(({ libelle }) => libelle).filter(Boolean);
	const types = TYPES_FICHIER.filter((type) => saisie.types.includes(type));
	return {
		[words.libelle]: saisie.libelle,
		[words.aide]: saisie.aide,
		[words.options]: options.join('\n'),
		[words.autre]: yesNo(saisie.autre),
		...Object.fromEntries(listChamps(nature, words).map(([name, label]) => [label, saisie[name]])),
		[words.types]: types.map((type) => words.typesFichier[type]).join(', '),
		[words.texteAccord]: saisie.texte,
		[words.requise]: yesNo(saisie.requise),
		[words.seulement]:
			source && jetons.length
				? words.seulementSi(
						source.libelle,
						jetons.map((jeton) => nameJeton(source, jeton, words)).join(words.ou)
					)
				: words.toujours
	};
}
