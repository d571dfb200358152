import { z } from 'zod';

const instant = z.iso.datetime({ offset: true });

/** Whether this is an instant as the database writes them: 2026-01-31T09:30:00.123456+00:00. */
export const isInstant = (text: string): boolean => instant.safeParse(text).success;
