import { z } from 'zod';
import { NATURES_CONTRIBUTION } from '../contribution/nature.ts';
import { isReference } from '../contribution/reference.ts';

const orNothing = <T extends z.ZodType>(type: T) => type.optional().catch(undefined);

const filtreSchema = z.object({
	mots: orNothing(z.string().trim().min(1).max(200)),
	theme: orNothing(z.guid()),
	nature: orNothing(z.enum(NATURES_CONTRIBUTION)),
	apres: orNothing(z.string().refine(isReference))
});

/** What somebody asks of the contributions that are in no synthesis; what makes no sense is not asked. */
export type FiltreHorsSynthese = z.infer<typeof filtreSchema>;

/** The filter that an address asks for. */
export const readFiltre = (parameters: URLSearchParams): FiltreHorsSynthese =>
	filtreSchema.parse(Object.fromEntries(parameters));
