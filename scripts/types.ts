// npm run types: writes the TypeScript types of the migrated database; `--check` only says whether they are fresh.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { generateTypescript, sortGeneratorMetadata } from '@supabase/postgrest-typegen/generation';
import { introspect } from '@supabase/postgrest-typegen/introspection';
import { openEmbedded } from '../src/lib/server/embedded/open.ts';

const FILE = 'src/lib/server/data/database.types.ts';

async function generate(): Promise<string> {
	const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'ensemblier-types-'));
	try {
		const embedded = await openEmbedded({
			dataDir,
			siteUrl: 'http://localhost',
			email: { send: async () => {} }
		});
		const client = {
			query: async (sql: string, parameters?: unknown[]) => ({
				rows: await embedded.engine.query(sql, parameters)
			})
		};
		const metadata = await introspect(client, { includedSchemas: ['public'] });
		const types = await generateTypescript(sortGeneratorMetadata(metadata), { postgrestVersion: '12' });
		await embedded.close();
		return `// Made by "npm run types" from supabase/migrations. Do not edit.\n${types}`;
	} finally {
		fs.rmSync(dataDir, { recursive: true, force: true });
	}
}

const fresh = await generate();
if (process.argv.includes('--check')) {
	if (fs.readFileSync(FILE, 'utf8') !== fresh) {
		console.error(`${FILE} does not match the migrations: run "npm run types".`);
		process.exit(1);
	}
	console.log('Generated types are fresh.');
} else {
	fs.writeFileSync(FILE, fresh);
	console.log(`${FILE} written.`);
}
process.exit(0);
