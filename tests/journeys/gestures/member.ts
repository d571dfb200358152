import fs from 'node:fs';
import path from 'node:path';
import { combineChunks, stringFromBase64URL } from '@supabase/ssr';
import type { BrowserContext } from '@playwright/test';
import type { DemonstrationPerson } from '../harness/journey';
import type { Instance } from '../harness/instance';

type Cookies = Parameters<BrowserContext['addCookies']>[0];

/** The session of a person of this instance. */
export const cookiesOf = ({ folder }: Instance, person: DemonstrationPerson) =>
	(JSON.parse(fs.readFileSync(path.join(folder, `${person}.json`), 'utf8')) as { cookies: Cookies }).cookies;

/** The access token in a session's cookies, and whose it is. */
export async function tokenOf(cookies: Cookies): Promise<{ token: string; person: string }> {
	const read = (name: string) => cookies.find((cookie) => cookie.name === name)?.value ?? null;
	const value = await combineChunks('ensemblier-session', async (name) => read(name));
	const session = JSON.parse(stringFromBase64URL(value!.replace('base64-', ''))) as { access_token: string };
	const token = session.access_token;
	const payload = JSON.parse(stringFromBase64URL(token.split('.')[1]!)) as { sub: string };
	return { token, person: payload.sub };
}

/** The porteuse changes what somebody is in her démarche, with her own client. */
export async function changeMembre(
	instance: Instance,
	person: DemonstrationPerson,
	change: { role?: string; retire_le?: string }
): Promise<void> {
	const [porteuse, member] = await Promise.all(
		(['porteuse', person] as const).map((who) => tokenOf(cookiesOf(instance, who)))
	);
	const secrets = JSON.parse(fs.readFileSync(path.join(instance.folder, 'data', 'secrets.json'), 'utf8')) as {
		publishable_key: string;
	};
	const response = await fetch(
		`${instance.origin}/rest/v1/membre?profil_id=eq.${member!.person}&select=role`,
		{
			method: 'PATCH',
			headers: {
				apikey: secrets.publishable_key,
				authorization: `Bearer ${porteuse!.token}`,
				'content-type': 'application/json',
				prefer: 'return=representation'
			},
			body: JSON.stringify(change)
		}
	);
	const changed = (await response.json()) as unknown[];
	if (!response.ok || changed.length === 0) throw new Error(`membre not changed: ${JSON.stringify(changed)}`);
}
