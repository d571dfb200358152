import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { expect, origin, signIn, type Page } from '../harness/journey';
import { createDemarche, freeTitle } from './demarche';
import { tokenOf } from './member';

const kept = (file: string) =>
	JSON.parse(fs.readFileSync(path.join(process.env.JOURNEYS_FOLDER!, file), 'utf8')) as unknown;

/** Asks the API something as the porteuse and answers its rows. */
async function ask(method: 'POST' | 'PATCH' | 'GET', address: string, body?: unknown) {
	const { cookies } = kept('porteuse.json') as { cookies: Parameters<BrowserContext['addCookies']>[0] };
	const { token } = await tokenOf(cookies);
	const { publishable_key } = kept('data/secrets.json') as { publishable_key: string };
	const response = await fetch(`${origin()}/rest/v1/${address}`, {
		method,
		headers: {
			apikey: publishable_key,
			authorization: `Bearer ${token}`,
			'content-type': 'application/json',
			prefer: 'return=representation'
		},
		body: body === undefined ? undefined : JSON.stringify(body)
	});
	const text = await response.text();
	if (!response.ok) throw new Error(`${method} ${address}: ${text}`);
	return (text ? JSON.parse(text) : []) as Record<string, string>[];
}

/** A question as a test asks it; `si` names the one before it and what it must have been answered. */
interface Demandee {
	nature: string;
	libelle: string;
	requise?: boolean;
	reglages?: object;
	si?: { question: string; valeurs: string[] };
}

/** An open recueil in the diagnostic of a public démarche of its own, prepared by the porteuse without a screen. */
export async function openRecueil(page: Page, titre: string, settings: object, questions: Demandee[]) {
	await signIn(page, 'porteuse');
	const adresse = await createDemarche(page, freeTitle(titre));
	const slug = adresse.split('/').pop()!;
	const [demarche] = await ask('PATCH', `demarche?slug=eq.${slug}`, { visibilite: 'public' });
	const [etape] = await ask('GET', `etape?demarche_id=eq.${demarche!.id}&nature=eq.diagnostic`);
	await ask('POST', 'rpc/change_etape_etat', {
		p_etape: etape!.id,
		p_vers: 'ouverte',
		p_motif: 'Nous commençons aujourd’hui.'
	});
	const [recueil] = await ask('POST', 'recueil', {
		demarche_id: demarche!.id,
		etape_id: etape!.id,
		nature: 'questionnaire',
		titre,
		...settings
	});
	const ids = new Map<string, string>();
	for (const { si, ...question } of questions) {
		const id = randomUUID();
		await ask('POST', 'question', {
			id,
			demarche_id: demarche!.id,
			recueil_id: recueil!.id,
			...question,
			...(si && { condition_question: ids.get(si.question), condition_valeurs: si.valeurs })
		});
		ids.set(question.libelle, id);
	}
	await ask('PATCH', `recueil?id=eq.${recueil!.id}`, { etat: 'ouvert' });
	return {
		adresse,
		formulaire: `/r/${recueil!.code}`,
		resultats: `${adresse}/recueils/${recueil!.id}/resultats`,
		/** Changes what was settled about it. */
		change: (change: object) => ask('PATCH', `recueil?id=eq.${recueil!.id}`, change),
		/** Rejects what the answers brought, as somebody who facilitates. */
		reject: async () => {
			const contributions = await ask('GET', `contribution?recueil_id=eq.${recueil!.id}&select=id`);
			await ask('POST', 'rpc/moderate', {
				p_demarche: demarche!.id,
				p_contributions: contributions.map(({ id }) => id),
				p_reponses: [],
				p_decision: 'rejetee',
				p_motif: 'hors_sujet',
				p_message: ''
			});
		},
		/** How many answers it has. */
		count: async () => Number((await ask('GET', `recueil?id=eq.${recueil!.id}&select=reponses`))[0]!.reponses)
	};
}

/** What heads the page of an answer that arrived. */
export const MERCI = 'Merci, votre réponse est bien arrivée';

/** Presses « Envoyer » until people would have: sent back for being too quick, one presses again. */
export async function send(
	page: Page,
	until = page.getByRole('heading', { level: 1, name: /^(Merci|Encore un geste)/ })
) {
	const button = page.getByRole('button', { name: 'Envoyer ma réponse' });
	await button.click();
	const tooQuick = page.getByText('plus vite que l’on ne peut la lire');
	await expect(async () => {
		if (await tooQuick.isVisible()) await button.click();
		await expect(until).toBeVisible({ timeout: 1500 });
	}).toPass();
}
