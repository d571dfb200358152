import { z } from 'zod';

/** What becomes of a request to join. */
export const ETATS_DEMANDE_MEMBRE = ['ouverte', 'acceptee', 'refusee'] as const;

/** What somebody writes to ask to join. */
export const demandeSchema = z.object({ message: z.string().trim().max(1000, 'trop_long').default('') });

/** Why a request is refused. */
export const motifSchema = z.string().trim().min(3, 'raison_manquante').max(1000, 'trop_long');
