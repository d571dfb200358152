import { z } from 'zod';

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

export const LANGUES = ['fr', 'en'] as const;
export type Langue = (typeof LANGUES)[number];
