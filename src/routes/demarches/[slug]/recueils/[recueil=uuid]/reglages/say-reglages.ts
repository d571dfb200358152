import type { ReglagesRecueil } from '$lib/domain/recueil/schema';
import { formatDay } from '$lib/messages/dates';
import type { Langue } from '$lib/domain/personne/langue';
import type { Messages } from '$lib/messages/fr';

interface Named {
	value: string;
	label: string;
}

/** Every setting of a recueil by its label, in the words of its form: what two people saved can be compared. */
export function sayReglages(
	reglages: ReglagesRecueil,
	{ etapes, colleges, natures }: Record<'etapes' | 'colleges' | 'natures', Named[]>,
	words: Messages['recueils'],
	langue: Langue
): Record<string, string> {
	const nameAll = (options: Named[], values: string[]) =>
		options
			.filter(({ value }) => values.includes(value))
			.map(({ label }) => label)
			.join(', ');
	const day = (value: string | null) => (value ? formatDay(value, langue) : '');
	const yesNo = (value: boolean) => (value ? words.oui : words.non);
	return {
		[words.titreLabel]: reglages.titre,
		[words.presentation]: reglages.presentation,
		[words.etape]: nameAll(etapes, [reglages.etape_id]),
		[words.qui]: words.ouvertures[reglages.ouverture],
		[words.colleges]: nameAll(colleges, reglages.colleges),
		[words.collegePublic]: nameAll(colleges, [reglages.college_id]),
		[words.debut]: day(reglages.debut),
		[words.fin]: day(reglages.fin),
		[words.limite]: String(reglages.limite ?? ''),
		[words.apporte]: nameAll(natures, reglages.natures),
		[words.moderation]: words.moderations[reglages.moderation],
		[words.remerciement]: reglages.remerciement,
		[words.resultatsPublics]: yesNo(reglages.resultats_publics),
		[words.integration]: yesNo(reglages.integration)
	};
}
