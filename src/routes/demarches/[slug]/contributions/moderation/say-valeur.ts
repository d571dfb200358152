import { z } from 'zod';
import { fichierSchema } from '$lib/domain/recueil/valeur';

const shapes = z.union([
	z.string(),
	z.number().transform(String),
	z.literal(true).transform(() => true as const),
	z.object({ choix: z.array(z.string()), autre: z.string().optional() }),
	z.object({ nom: z.string() }).transform(({ nom }) => nom)
]);
const optionsSchema = z.object({ options: z.array(z.object({ id: z.string(), libelle: z.string() })) });

/** What somebody answered to one question, in words; `yes` says what they agreed to. Empty for what makes no sense. */
export function sayValeur(valeur: unknown, reglages: unknown, yes: string): string {
	const read = shapes.safeParse(valeur);
	if (!read.success) return '';
	const { data } = read;
	if (typeof data === 'string') return data;
	if (data === true) return yes;
	const options = optionsSchema.safeParse(reglages).data?.options ?? [];
	const chosen = data.choix.map((id) => options.find((option) => option.id === id)?.libelle ?? '');
	return [...chosen, data.autre ?? ''].filter(Boolean).join(', ');
}

/** Where the file is that answers a question; empty for anything else. */
export const cheminOf = (valeur: unknown): string => fichierSchema.safeParse(valeur).data?.chemin ?? '';
