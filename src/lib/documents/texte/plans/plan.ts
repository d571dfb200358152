import { z } from 'zod';
import { NATURES } from '../../../domain/etape/nature.ts';
import { blocSchema } from './blocks.ts';

/** An outline that a new text may start from. Its words are French whatever the interface speaks: they become the text. */
export const planSchema = z.strictObject({
	cle: z.string().regex(/^[a-z-]+$/),
	/** Proposed as the title. */
	nom: z.string().min(1).max(200),
	/** What it is for, in one sentence. */
	phrase: z.string().max(160),
	/** The stage that it usually belongs to. */
	nature: z.enum(NATURES).nullable(),
	blocs: z.array(blocSchema)
});
export type Plan = z.input<typeof planSchema>;
