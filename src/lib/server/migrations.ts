import fs from 'node:fs';

/** Version (14 digits) of the newest migration of the code. */
export function newestMigration(directory = 'supabase/migrations'): string {
	const files = fs.readdirSync(directory).filter((file) => /^\d{14}_.*\.sql$/.test(file));
	return files.sort().at(-1)!.slice(0, 14);
}
