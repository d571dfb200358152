// How values cross between PostgreSQL's text format and what PostgREST prints.

/** `2026-01-01 10:00:00.123+00` -> `2026-01-01T10:00:00.123+00:00` */
export const isoTimestamptz = (text: string) => text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00');

/** `2026-01-01 10:00:00` -> `2026-01-01T10:00:00` */
export const isoTimestamp = (text: string) => text.replace(' ', 'T');

/** Bytes -> `\x0102`, the hex form that PostgREST reads and prints. */
export const hexBytea = (value: string | Uint8Array) =>
	typeof value === 'string' ? value : '\\x' + Buffer.from(value).toString('hex');

export const asIs = <T>(value: T) => value;

/** Type numbers of PostgreSQL's catalogue (pg_type.oid). */
export const OID = { bytea: 17, timestamp: 1114, timestamptz: 1184, jsonb: 3802 } as const;
