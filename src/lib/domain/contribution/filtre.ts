import { z } from 'zod';
import { NATURES } from '../etape/nature.ts';
import { NATURES_CONTRIBUTION } from './nature.ts';
import { PROVENANCES } from './provenance.ts';
import { TRIS } from './tri.ts';

const orNothing = <T extends z.ZodType>(type: T) => type.optional().catch(undefined);
const yes = orNothing(z.literal('1'));

const filtreSchema = z.object({
	mots: orNothing(z.string().trim().min(1).max(200)),
	theme: orNothing(z.guid()),
	nature: orNothing(z.enum(NATURES_CONTRIBUTION)),
	college: orNothing(z.guid()),
	etape: orNothing(z.enum(NATURES)),
	lieu: orNothing(z.string().regex(/^[rdec][0-9AB]{2,9}$/)),
	provenance: orNothing(z.enum(PROVENANCES)),
	sans_reponse: yes,
	mien: yes,
	tri: orNothing(z.enum(TRIS)),
	apres: orNothing(z.string().regex(/^[A-Z0-9]{1,20}-[0-9]{4}-[0-9]{4,12}$/))
});

/** What somebody asks of a list of contributions in an address; what makes no sense is not asked. `apres` is the reference of the last one read. */
export type FiltreContributions = z.infer<typeof filtreSchema>;

/** The filter that an address asks for. */
export const readFiltre = (parameters: URLSearchParams): FiltreContributions =>
	filtreSchema.parse(Object.fromEntries(parameters));
