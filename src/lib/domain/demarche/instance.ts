import { z } from 'zod';
import { ROLES_INSTANCE } from './role-instance.ts';

/** What a porteur types to name a body. Messages are codes of `Refus`. */
export const instanceSchema = z.object({
	nom: z.string().trim().min(1, 'champ_requis').min(2, 'trop_court').max(160, 'trop_long'),
	role: z.enum(ROLES_INSTANCE, 'choix_inconnu').default('decide'),
	composition: z.string().trim().max(2000, 'trop_long').default('')
});
export type InstanceSaisie = z.infer<typeof instanceSchema>;

/** What was typed for this body, to show it again in a form. */
export const pickInstance = ({ nom, role, composition }: InstanceSaisie): InstanceSaisie => ({
	nom,
	role,
	composition
});

const ids = z
	.string()
	.transform((text) => text.split(',').filter(Boolean))
	.pipe(z.array(z.uuid()));

/** A body that was removed, as the button that puts it back sends it: with who sat in it and what were its meetings. */
export const instanceRetireeSchema = instanceSchema.extend({
	id: z.uuid(),
	ordre: z.coerce.number().int(),
	organisations: ids,
	jalons: ids
});
export type InstanceRetiree = z.infer<typeof instanceRetireeSchema>;
