import { z } from 'zod';

const isoDate = z.iso.date();

/** Whether this is an ISO day from 1900 to 2199: in « 0026-03-12 » a hand slipped. */
export const isDay = (text: string): boolean =>
	isoDate.safeParse(text).success && text >= '1900' && text < '2200';

/** A day typed in a form or an address. */
export const isoDay = z.string().refine(isDay, 'date_impossible');
