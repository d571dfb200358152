// npm run doctor: looks at what this configuration needs, and says what to do for each thing that fails.
import fs from 'node:fs';
import nodemailer from 'nodemailer';
import type { Config } from '../src/lib/server/config.ts';
import { examineSupabase, type Finding } from './doctor/supabase.ts';
import { runCommand } from './operator/command.ts';
import { addressOf, secretsOf } from './operator/secrets.ts';

async function examineMail({ smtpUrl }: Config): Promise<Finding> {
	if (!smtpUrl) return { subject: 'Courriels (gardés sur place, démonstration)', advice: null };
	const transport = nodemailer.createTransport({ url: smtpUrl, connectionTimeout: 10_000 });
	try {
		await transport.verify();
		return { subject: 'Courriels', advice: null };
	} catch (error) {
		const { code = 'refus' } = error as NodeJS.ErrnoException;
		return {
			subject: 'Courriels',
			advice: `Le serveur de SMTP_URL ne nous accepte pas (${code}) : vérifiez son adresse, son port, le nom et le mot de passe.`
		};
	} finally {
		transport.close();
	}
}

/** Whether this process may write in the folder, or make it. */
function examineFolder(variable: string, folder: string): Finding {
	try {
		fs.mkdirSync(folder, { recursive: true });
		fs.accessSync(folder, fs.constants.W_OK);
		return { subject: `Dossier ${folder}`, advice: null };
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		return {
			subject: `Dossier ${folder}`,
			advice: `On ne peut pas y écrire (${code}) : donnez-en le droit à cet utilisateur, ou changez ${variable}.`
		};
	}
}

/** The embedded Supabase is looked at from outside, when it runs: opening it here would change it. */
async function examineEmbedded(config: Config): Promise<Finding[]> {
	const folders = [examineFolder('DATA_DIR', config.dataDir), examineFolder('BACKUP_DIR', config.backupDir)];
	const url = addressOf(config);
	const alive = await fetch(`${url}/sante`, { signal: AbortSignal.timeout(5_000) }).catch(() => null);
	if (!alive?.ok)
		return [...folders, { subject: 'Supabase embarqué (à l’arrêt : « npm start » l’ouvre)', advice: null }];
	const { publishable_key: publishableKey, secret_key: secretKey } = secretsOf(config);
	return [...folders, ...(await examineSupabase({ url, publishableKey, secretKey, fetch }))];
}

await runCommand(async (config) => {
	const findings: Finding[] = [
		{ subject: 'Configuration', advice: null },
		...(config.supabase
			? await examineSupabase({ ...config.supabase, fetch })
			: await examineEmbedded(config)),
		await examineMail(config)
	];
	for (const { subject, advice } of findings)
		console.log(advice ? `✗ ${subject}\n  ${advice}` : `✓ ${subject}`);
	const failed = findings.filter(({ advice }) => advice).length;
	console.log(
		failed === 0 ? '\nTout va bien.' : `\n${failed} ${failed > 1 ? 'points' : 'point'} à reprendre.`
	);
	return failed === 0 ? 0 : 1;
});
