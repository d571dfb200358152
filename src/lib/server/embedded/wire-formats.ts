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
export const OID = {
	bytea: 17,
	int8: 20,
	json: 114,
	date: 1082,
	time: 1083,
	timestamp: 1114,
	timestamptz: 1184,
	timetz: 1266,
	numeric: 1700,
	jsonb: 3802
} as const;
