import { CHAMPS } from '$lib/domain/contribution/champ';
import { choixSchema, type Choix } from '$lib/domain/contribution/correspondance';
import { textOf } from '../../../form-text.server';

/** How the form says that the file is read; null for what no form of ours says. */
export function choixOf(data: FormData): Choix | null {
	const colonnes = Object.fromEntries(
		CHAMPS.flatMap((champ) => {
			const at = textOf(data, `colonne-${champ}`);
			return at === '' ? [] : [[champ, Number(at)]];
		})
	);
	const read = choixSchema.safeParse({
		colonnes,
		nature: textOf(data, 'nature'),
		college_id: textOf(data, 'college') || null,
		creer_themes: data.has('creer_themes')
	});
	return read.success ? read.data : null;
}
