import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** Keys of the embedded Supabase, made once per instance: opaque API keys and the secret that signs sessions. */
export interface Secrets {
	jwt_secret: string;
	publishable_key: string;
	secret_key: string;
}

export const SECRETS_FILE = 'secrets.json';

/** Reads the keys of the instance, or makes them on the first start (file readable by its owner only). */
export function loadSecrets(dataDir: string): Secrets {
	fs.mkdirSync(dataDir, { recursive: true });
	const file = path.join(dataDir, SECRETS_FILE);
	if (fs.existsSync(file)) return JSON.parse(fs.readFileSync(file, 'utf8')) as Secrets;
	const key = (kind: string) => `sb_${kind}_` + crypto.randomBytes(24).toString('base64url');
	const secrets: Secrets = {
		jwt_secret: crypto.randomBytes(32).toString('hex'),
		publishable_key: key('publishable'),
		secret_key: key('secret')
	};
	fs.writeFileSync(file, JSON.stringify(secrets, null, '\t'), { mode: 0o600 });
	return secrets;
}
