import fs from 'node:fs';
import path from 'node:path';
import { expect, origin, type Page } from '../harness/journey';
import { tokenOf } from './member';

/** Opens the diagnostic of a démarche, so that it takes contributions. */
export async function openDiagnostic(page: Page, adresse: string): Promise<void> {
	await page.goto(`${adresse}/diagnostic`);
	await page.getByLabel('Motif').fill('Le conseil le demande.');
	await page.getByRole('button', { name: 'Ouvrir le diagnostic' }).click();
	await expect(page.getByText('L’étape est ouverte.')).toBeVisible();
}

interface Given {
	titre: string;
	texte?: string;
	nature?: string;
	lieu_nature?: string;
	lieu_code?: string;
	lieu_nom?: string;
	lieu_dans?: string;
}

/** Deposits contributions in the diagnostic with the client of whoever is signed in, one after another. Answers their references. */
export async function deposit(page: Page, adresse: string, contributions: Given[]): Promise<string[]> {
	const { token } = await tokenOf(await page.context().cookies());
	const secrets = JSON.parse(
		fs.readFileSync(path.join(process.env.JOURNEYS_FOLDER!, 'data', 'secrets.json'), 'utf8')
	) as { publishable_key: string };
	const headers = {
		apikey: secrets.publishable_key,
		authorization: `Bearer ${token}`,
		'content-type': 'application/json',
		prefer: 'return=representation'
	};
	async function ask<T>(address: string, body?: object): Promise<T> {
		const response = await fetch(`${origin()}/rest/v1/${address}`, {
			method: body ? 'POST' : 'GET',
			headers,
			body: body && JSON.stringify(body)
		});
		if (!response.ok) throw new Error(`${address}: ${await response.text()}`);
		return response.json() as Promise<T>;
	}
	const slug = adresse.split('/').at(-1)!;
	const [demarche] = await ask<{ id: string }[]>(`demarche?slug=eq.${slug}&select=id`);
	const [etape] = await ask<{ id: string }[]>(
		`etape?demarche_id=eq.${demarche!.id}&nature=eq.diagnostic&select=id`
	);
	const references: string[] = [];
	for (const given of contributions) {
		const [row] = await ask<{ id: string }[]>('contribution?select=id', {
			nature: 'constat',
			...given,
			demarche_id: demarche!.id,
			etape_id: etape!.id
		});
		references.push(await ask<string>('rpc/send_contribution', { p_contribution: row!.id }));
	}
	return references;
}
