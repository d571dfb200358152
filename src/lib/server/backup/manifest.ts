import crypto from 'node:crypto';
import fs from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';

/** Name of the manifest inside a backup; it is the first entry. */
export const MANIFEST = 'manifeste.json';
/** Dump of the database inside a backup. */
export const DATABASE = 'base.tar';
/** Keys of the instance, inside a backup as in the data folder. */
export const KEYS = 'secrets.json';
/** Stored files, inside a backup as in the data folder. */
export const FILES = 'fichiers';

const digest = z.string().regex(/^[0-9a-f]+$/);

export const manifestSchema = z.object({
	format: z.literal(1),
	version: z.string(),
	createdAt: z.string(),
	/** Versions of the migrations applied to the database, oldest first. */
	migrations: z.array(z.string()),
	/** Rows and contents of each table, by `schema.table`. */
	tables: z.record(z.string(), z.object({ rows: z.number(), md5: digest.nullable() })),
	/** Every other entry of the file, by its path. */
	entries: z.record(z.string(), z.object({ bytes: z.number(), sha256: digest }))
});

/** What a backup says of itself: enough to know, entry by entry and row by row, that nothing is missing. */
export type Manifest = z.infer<typeof manifestSchema>;

/** SHA-256 (hexadecimal) and length in bytes of a file. */
export async function fingerprint(file: string): Promise<{ bytes: number; sha256: string }> {
	const hash = crypto.createHash('sha256');
	await pipeline(fs.createReadStream(file), hash);
	return { bytes: fs.statSync(file).size, sha256: hash.digest('hex') };
}
