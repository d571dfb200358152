// npm run backup: the whole instance in one dated file, whether its server runs or not.
import { Advice } from '../src/lib/server/advice.ts';
import path from 'node:path';
import { BACKUP_PATH } from '../src/lib/server/backup/on-request.ts';
import { createBackup } from '../src/lib/server/backup/create.ts';
import type { Config } from '../src/lib/server/config.ts';
import { DirectoryInUse } from '../src/lib/server/embedded/directory-lock.ts';
import { openEmbedded } from '../src/lib/server/embedded/open.ts';
import { runCommand } from './operator/command.ts';
import { addressOf, secretsOf, unreachable } from './operator/secrets.ts';

async function backUpStopped(config: Config): Promise<string> {
	const embedded = await openEmbedded({
		dataDir: config.dataDir,
		databaseUrl: config.databaseUrl ?? undefined,
		siteUrl: config.origin,
		email: { send: () => Promise.reject(new Error('a backup sends no mail')) }
	});
	try {
		return await createBackup(embedded, config.dataDir, config.backupDir, 'demandee');
	} finally {
		await embedded.close();
	}
}

async function askServer(config: Config, secretKey: string): Promise<string> {
	const answer = await fetch(addressOf(config) + BACKUP_PATH, {
		method: 'POST',
		headers: { authorization: `Bearer ${secretKey}` }
	}).catch(() => null);
	const body = (await answer?.json().catch(() => null)) as { file?: string; message?: string } | null;
	if (body?.message) throw new Advice(`Le serveur n’a pas pu faire la sauvegarde : ${body.message}`);
	if (!body?.file) throw unreachable(config);
	return body.file;
}

await runCommand(async (config) => {
	if (config.supabase)
		throw new Advice(
			'Cette instance utilise le Supabase de SUPABASE_URL : ses sauvegardes se règlent là-bas (« supabase db dump », ou les sauvegardes de l’hébergeur).'
		);
	const { secret_key } = secretsOf(config);
	let file: string;
	try {
		file = await backUpStopped(config);
	} catch (error) {
		if (!(error instanceof DirectoryInUse)) throw error;
		file = await askServer(config, secret_key);
	}
	console.log(`Sauvegarde faite : ${path.relative('.', file)}`);
	console.log('Elle contient les clés et toutes les données de l’instance : gardez-la en lieu sûr.');
	return 0;
});
