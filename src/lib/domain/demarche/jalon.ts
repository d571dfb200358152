import { z } from 'zod';
import { isoDay } from '../day.ts';
import { PRECISIONS } from './calendrier.ts';
import { NATURES_JALON } from './nature-jalon.ts';

const heure = z
	.union([z.literal(''), z.string().regex(/^([01]\d|2[0-3]):[0-5]\d(:00)?$/)], 'heure_impossible')
	.default('');

const url = z.url({ protocol: /^https$/, hostname: z.regexes.domain });
/** As the database asks: an address on the web, in one piece. */
const isSafeLink = (text: string) => /^https:\/\/\S+$/.test(text) && url.safeParse(text).success;

/** What a porteur or facilitateur types to enter a date; what is not known is empty. Hours are those of the démarche. Messages are codes of `Refus`. */
export const jalonSchema = z
	.object({
		nature: z.enum(NATURES_JALON, 'choix_inconnu').default('atelier'),
		titre: z.string().trim().min(1, 'champ_requis').min(3, 'trop_court').max(200, 'trop_long'),
		lieu: z.string().trim().max(200, 'trop_long').default(''),
		etape_id: z.union([z.literal(''), z.uuid('choix_inconnu')]).default(''),
		debut: z.string().min(1, 'champ_requis').pipe(isoDay),
		fin: z.union([z.literal(''), isoDay]).default(''),
		date_precision: z.enum(PRECISIONS, 'choix_inconnu').default('jour'),
		heure_debut: heure,
		heure_fin: heure,
		lien_visio: z
			.string()
			.trim()
			.overwrite((text) => text.replace(/^https:/i, 'https:'))
			.max(500, 'trop_long')
			.refine((text) => text === '' || isSafeLink(text), 'adresse_web_invalide')
			.default(''),
		description: z.string().trim().max(2000, 'trop_long').default(''),
		instance_id: z.union([z.literal(''), z.uuid('choix_inconnu')]).default('')
	})
	.refine(({ debut, fin }) => !fin || fin >= debut, { path: ['fin'], message: 'fin_avant_debut' })
	.refine(({ heure_debut, date_precision }) => !heure_debut || date_precision === 'jour', {
		path: ['heure_debut'],
		message: 'heure_sans_jour'
	})
	.refine(({ heure_debut, heure_fin }) => !heure_fin || heure_debut, {
		path: ['heure_debut'],
		message: 'champ_requis'
	})
	.refine(
		({ debut, fin, heure_debut, heure_fin }) =>
			!heure_fin || !heure_debut || (fin && fin > debut) || heure_fin > heure_debut,
		{ path: ['heure_fin'], message: 'fin_avant_debut' }
	);
export type JalonSaisie = z.infer<typeof jalonSchema>;

/** A date as the database keeps it, where what is not known is null. */
export type JalonRow = {
	[F in keyof JalonSaisie]: F extends 'etape_id' | 'instance_id' | 'fin' | 'heure_debut' | 'heure_fin'
		? string | null
		: JalonSaisie[F];
};

/** What was typed to enter this date, to show it again in a form. */
export const pickJalon = (row: JalonRow): JalonSaisie => ({
	nature: row.nature,
	titre: row.titre,
	lieu: row.lieu,
	etape_id: row.etape_id ?? '',
	debut: row.debut,
	fin: row.fin ?? '',
	date_precision: row.date_precision,
	heure_debut: row.heure_debut?.slice(0, 5) ?? '',
	heure_fin: row.heure_fin?.slice(0, 5) ?? '',
	lien_visio: row.lien_visio,
	description: row.description,
	instance_id: row.instance_id ?? ''
});
