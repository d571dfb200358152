import { z } from 'zod';
import { QUALITES_ESS, TYPES_SIAE } from './ess.ts';
import { FORMES } from './forme.ts';
import { readSiret, siretRefusal } from './siret.ts';

const text = (longest: number) => z.string().trim().max(longest, 'trop_long').default('');

const siret = z
	.string()
	.max(60, 'siret_forme')
	.transform(readSiret)
	.superRefine((value, context) => {
		const refus = value === '' ? null : siretRefusal(value);
		if (refus) context.addIssue({ code: 'custom', message: refus });
	})
	.default('');

const rna = z
	.string()
	.max(60, 'rna_forme')
	.transform((value) => value.replace(/\s/g, '').toUpperCase())
	.refine((value) => value === '' || /^W\d[0-9A-Z]\d{7}$/.test(value), 'rna_forme')
	.default('');

const siteWeb = z
	.string()
	.trim()
	.max(300, 'trop_long')
	.refine((value) => {
		if (value === '') return true;
		return /^https?:\/\/[^\s/]+\.[^\s]+$/.test(value) && URL.canParse(value);
	}, 'adresse_web_invalide')
	.default('');

/** What a person types about an organisation. Messages are codes of `Refus`. */
export const organisationSchema = z.object({
	nom: z.string().trim().min(1, 'champ_requis').min(2, 'trop_court').max(200, 'trop_long'),
	sigle: text(30),
	forme: z
		.enum(['', ...FORMES], 'choix_inconnu')
		.default('')
		.refine((forme) => forme !== '', 'champ_requis'),
	qualites: z.array(z.enum(QUALITES_ESS, 'choix_inconnu')).default([]),
	siae: z.array(z.enum(TYPES_SIAE, 'choix_inconnu')).default([]),
	siret,
	rna,
	/** `nature:code` of the official division; '' for none. Whether it exists, the server says. */
	territoire: z.string().max(40, 'choix_inconnu').default(''),
	presentation: text(4000),
	site_web: siteWeb
});
export type OrganisationSaisie = z.infer<typeof organisationSchema>;

/** The same on a page that exists: `vu` is the modifie_le of what the person had before their eyes. */
export const ficheSchema = organisationSchema.extend({ vu: z.string().max(40).default('') });
export type FicheSaisie = z.infer<typeof ficheSchema>;

/** A way to reach an organisation, for those who speak for it. */
export const contactSchema = z.object({
	nom: z.string().trim().min(1, 'champ_requis').min(2, 'trop_court').max(120, 'trop_long'),
	fonction: text(120),
	courriel: z
		.string()
		.trim()
		.max(254, 'trop_long')
		.refine((value) => value === '' || z.email().safeParse(value).success, 'courriel_invalide')
		.default(''),
	telephone: text(30)
});
export type ContactSaisie = z.infer<typeof contactSchema>;
