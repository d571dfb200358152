import { z } from 'zod';
import { isoDay } from '../day.ts';
import { NATURES } from '../etape/nature.ts';
import { SUJETS } from './ligne.ts';

const orNothing = <T extends z.ZodType>(type: T) => type.optional().catch(undefined);

const filtreSchema = z.object({
	sujet: orNothing(z.enum(SUJETS)),
	etape: orNothing(z.enum(NATURES)),
	personne: orNothing(z.guid()),
	du: orNothing(isoDay),
	au: orNothing(isoDay),
	avant: orNothing(z.coerce.number().int().positive())
});

/** What somebody asks of the journal in an address; what makes no sense is not asked. `avant` is the id of the last line read. */
export type Filtre = z.infer<typeof filtreSchema>;

/** The filter that an address asks for. */
export const readFiltre = (parameters: URLSearchParams): Filtre =>
	filtreSchema.parse(Object.fromEntries(parameters));
