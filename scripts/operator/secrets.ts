import fs from 'node:fs';
import path from 'node:path';
import { Advice } from '../../src/lib/server/advice.ts';
import type { Config } from '../../src/lib/server/config.ts';
import { loadSecrets, SECRETS_FILE } from '../../src/lib/server/embedded/secrets.ts';

/** Keys of the instance of this folder. Ends with an advice when there is no instance. */
export function secretsOf({ dataDir }: Config) {
	if (!fs.existsSync(path.join(dataDir, SECRETS_FILE)))
		throw new Advice(
			`Il n’y a pas d’instance dans ${dataDir}. Lancez d’abord « npm start », ou réglez DATA_DIR.`
		);
	return loadSecrets(dataDir);
}

/** Where the running server of this configuration listens. */
export const addressOf = ({ host, port }: Config) =>
	`http://${host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host}:${port}`;

/** For a server that holds the folder but does not answer at the configured address. */
export const unreachable = (config: Config) =>
	new Advice(
		`Un serveur utilise ${config.dataDir} mais ne répond pas sur ${addressOf(config)}. Donnez à cette commande le même PORT et le même HOST qu’à lui, ou arrêtez-le.`
	);
