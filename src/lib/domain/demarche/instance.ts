import { z } from 'zod';
import { ROLES_INSTANCE } from './role-instance.ts';

/** What a porteur types to name a body. Messages are codes of `Refus`. */
export const instanceSchema = z.object({
	nom: z.string().trim().min(1, 'champ_requis').min(2, 'trop_court').max(160, 'trop_long'),
	role: z.enum(ROLES_INSTANCE, 'choix_inconnu').default('decide'),
	composition: z.string().trim().max(2000, 'trop_long').default('')
});
export type InstanceSaisie = z.infer<typeof instanceSchema>;
