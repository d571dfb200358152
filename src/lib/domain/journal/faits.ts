import { z } from 'zod';
import { NATURES } from '../etape/nature.ts';

const words = z.string().optional().catch(undefined);
const count = z.number().optional().catch(undefined);
const faits = z.object({
	nom: words,
	titre: words,
	organisation: words,
	motif: words,
	changements: words,
	role: words,
	de: words,
	vers: words,
	nature: words,
	etape: z.enum(NATURES).optional().catch(undefined),
	niveau: z.object({ de: z.string(), vers: z.string() }).optional().catch(undefined),
	numero: count,
	nombre: count,
	personnes: count
});

/** What a line remembers of what happened, each fact present only when it is one. */
export type Faits = z.infer<typeof faits> & {
	/** The person it happened to, for those who may see the name. */
	qui?: string | undefined;
	/** It happened to whoever did it. */
	soi?: boolean;
};

/** The facts in the resume of a line, whatever wrote it. */
export const readFaits = (resume: unknown): Faits => faits.catch({}).parse(resume ?? {});

/** The stage that a line is about, when it is about one. */
export const etapeOf = ({ etape, nature }: Faits) => etape ?? NATURES.find((one) => one === nature) ?? null;
