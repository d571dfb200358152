import { z } from 'zod';
import { LANGUES } from './langue.ts';

// bcrypt reads 72 bytes; below ten characters a password is too easy to guess.
export const motDePasse = z
	.string()
	.min(1, 'champ_requis')
	.min(10, 'mot_de_passe_court')
	.refine((value) => new TextEncoder().encode(value).length <= 72, 'mot_de_passe_long');

export const courriel = z
	.string()
	.trim()
	.toLowerCase()
	.min(1, 'champ_requis')
	.max(254, 'trop_long')
	.pipe(z.email('courriel_invalide'));

export const nom = z.string().trim().min(1, 'champ_requis').min(2, 'trop_court').max(120, 'trop_long');

export const THEMES = ['auto', 'clair', 'sombre'] as const;
export type Theme = (typeof THEMES)[number];

// An existing password may be older than the rules above: only its absence is an error.
const motDePasseActuel = z.string().min(1, 'champ_requis').max(1000, 'identifiants_faux');

// Where to go afterwards; read through safePath.
const suite = z.string().max(500).catch('').default('');

/** Opening an account. `site` is hidden from people: what fills it is a robot. */
export const inscriptionSchema = z.object({
	nom,
	courriel,
	mot_de_passe: motDePasse,
	site: z.string().max(500).catch('robot').default(''),
	suite
});

/** Signing in, with a password or with a link: the link needs none. */
export const connexionSchema = z.object({
	courriel,
	mot_de_passe: z.string().max(1000, 'identifiants_faux').default(''),
	suite
});

export const oubliSchema = z.object({ courriel });

const twice = {
	check: (saisie: { mot_de_passe: string; encore: string }) => saisie.mot_de_passe === saisie.encore,
	error: { path: ['encore'], error: 'mots_de_passe_differents' }
};

/** A new password, after a link proved who is there. */
export const nouveauMotDePasseSchema = z
	.object({ mot_de_passe: motDePasse, encore: z.string() })
	.refine(twice.check, twice.error);

/** Another password, for somebody who knows the current one. */
export const changementMotDePasseSchema = z
	.object({ actuel: motDePasseActuel, mot_de_passe: motDePasse, encore: z.string() })
	.refine(twice.check, twice.error);

/** Another e-mail address; the password proves that it is not somebody who found the screen unlocked. */
export const changementCourrielSchema = z.object({ courriel, actuel: motDePasseActuel });

/** What a person sets for herself on the account page. */
export const profilSchema = z.object({
	nom,
	langue: z.enum(LANGUES, 'choix_inconnu'),
	resume_hebdomadaire: z.boolean().default(false),
	alertes_immediates: z.boolean().default(false)
});

/** Leaving for good. `mot` is the word to copy, compared in the language of the page. */
export const suppressionSchema = z.object({
	mot: z.string().trim().min(1, 'champ_requis').max(50, 'confirmation_differente'),
	actuel: motDePasseActuel
});

/** What a mailed link can be for; the names are Supabase's. */
export const TYPES_LIEN = ['signup', 'email', 'recovery', 'email_change'] as const;
export const lienSchema = z.object({
	jeton: z.string().regex(/^[A-Za-z0-9_-]{20,200}$/),
	type: z.enum(TYPES_LIEN)
});

export type InscriptionSaisie = z.infer<typeof inscriptionSchema>;
export type ConnexionSaisie = z.infer<typeof connexionSchema>;
export type OubliSaisie = z.infer<typeof oubliSchema>;
export type ChangementMotDePasseSaisie = z.infer<typeof changementMotDePasseSchema>;
export type ChangementCourrielSaisie = z.infer<typeof changementCourrielSchema>;
export type ProfilSaisie = z.infer<typeof profilSchema>;
export type SuppressionSaisie = z.infer<typeof suppressionSchema>;
