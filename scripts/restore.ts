// npm run restore -- FILE [--force]: puts a backup in place of the instance. The server must be stopped.
import { Advice } from '../src/lib/server/advice.ts';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { restoreBackup } from '../src/lib/server/backup/restore.ts';
import { runCommand } from './operator/command.ts';

await runCommand(async (config) => {
	const { values, positionals } = parseArgs({
		options: { force: { type: 'boolean', default: false } },
		allowPositionals: true
	});
	const [file] = positionals;
	if (!file)
		throw new Advice('Donnez le fichier à restaurer : npm run restore -- sauvegardes/ensemblier-….tar.gz');
	if (config.supabase || config.databaseUrl)
		throw new Advice(
			'La base de cette instance n’est pas dans son dossier : restaurez-la avec les outils de PostgreSQL (pg_restore) ou de Supabase.'
		);
	const { manifest, keptIn } = await restoreBackup(file, config.dataDir, values.force);
	const rows = Object.values(manifest.tables).reduce((total, table) => total + table.rows, 0);
	const date = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'full', timeStyle: 'short' }).format(
		new Date(manifest.createdAt)
	);
	console.log(`Instance restaurée dans son état du ${date} : ${rows} lignes relues et comparées.`);
	if (keptIn) console.log(`L’instance remplacée est gardée dans ${path.relative('.', keptIn)}.`);
	console.log('Lancez « npm start » pour la rouvrir.');
	return 0;
});
