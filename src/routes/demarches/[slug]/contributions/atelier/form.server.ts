import { NATURES_SAISIES, PROVENANCES_SAISIES } from '$lib/domain/contribution/saisie';
import { isId } from '$lib/domain/id';
import { textOf } from '../../form-text.server';

/** What the form said, to show it again as it was. */
export interface Saisie {
	etape: string;
	provenance: string;
	nature: string;
	college: string;
	themes: string[];
	origine: string;
	/** Name of a commune, as it was typed. */
	commune: string;
	consentement: boolean;
	lignes: string;
}

export const saisieOf = (data: FormData): Saisie => ({
	etape: textOf(data, 'etape'),
	provenance: textOf(data, 'provenance'),
	nature: textOf(data, 'nature'),
	college: textOf(data, 'college'),
	themes: data.getAll('theme').filter((theme) => typeof theme === 'string'),
	origine: textOf(data, 'origine'),
	commune: textOf(data, 'commune').trim(),
	consentement: data.has('consentement'),
	lignes: textOf(data, 'lignes')
});

/** The lines of the form, one contribution each. The key of the form makes theirs: sent twice, they are stored once. */
export function readLines(
	saisie: Saisie,
	{ cle, commune, consentement }: { cle: string; commune: string | null; consentement: string }
) {
	const nature = NATURES_SAISIES.find((one) => one === saisie.nature) ?? 'constat';
	const provenance = PROVENANCES_SAISIES.find((one) => one === saisie.provenance) ?? 'atelier';
	const shared = {
		nature,
		college_id: isId(saisie.college) ? saisie.college : null,
		themes: saisie.themes.filter(isId),
		origine: saisie.origine,
		commune,
		consentement
	};
	const lignes = saisie.lignes
		.split('\n')
		.map((texte) => texte.trim())
		.filter(Boolean)
		.map((texte, n) => ({ ...shared, cle: `${cle}:${n}`, texte }));
	return { provenance, lignes };
}
