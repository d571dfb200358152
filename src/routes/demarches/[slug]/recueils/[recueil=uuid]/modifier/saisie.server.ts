import { isOptionId, type QuestionSaisie } from '$lib/domain/recueil/saisie';
import { textOf } from '../../../form-text.server';

const texts = (data: FormData, name: string) =>
	data.getAll(name).map((value) => (typeof value === 'string' ? value : ''));

/** What was typed about a question. An option without an id gets one. */
export function saisieFrom(data: FormData): QuestionSaisie {
	const ids = texts(data, 'option_id');
	const given = new Set<string>();
	const options = texts(data, 'option').map((libelle, index) => {
		const asked = ids[index] ?? '';
		const id = isOptionId(asked) && !given.has(asked) ? asked : crypto.randomUUID().slice(0, 8);
		given.add(id);
		return { id, libelle };
	});
	return {
		libelle: textOf(data, 'libelle'),
		aide: textOf(data, 'aide').replaceAll('\r\n', '\n'),
		requise: data.has('requise'),
		options: options.filter(({ libelle }) => libelle.trim()),
		autre: data.has('autre'),
		min: textOf(data, 'min'),
		max: textOf(data, 'max'),
		longueur: textOf(data, 'longueur'),
		de: textOf(data, 'de'),
		a: textOf(data, 'a'),
		etiquette_de: textOf(data, 'etiquette_de'),
		etiquette_a: textOf(data, 'etiquette_a'),
		unite: textOf(data, 'unite'),
		types: texts(data, 'types'),
		texte: textOf(data, 'texte').replaceAll('\r\n', '\n'),
		source: textOf(data, 'source'),
		valeurs: texts(data, 'valeurs')
	};
}
