import { linkOf } from './catcher.ts';
import type { Instance } from './instance.ts';

type Fields = Record<string, string>;

/** A browser without scripts: it keeps cookies, sends forms, and does not follow redirections by itself. */
export class Visitor {
	readonly cookies = new Map<string, string>();
	/** Every Set-Cookie line received so far. */
	readonly setCookies: string[] = [];
	readonly #instance: Instance;
	readonly #place: string;

	/** `place` is the address from which an instance behind a proxy sees it come. */
	constructor(instance: Instance, place = '10.1.1.1') {
		this.#instance = instance;
		this.#place = place;
	}

	async #send(path: string, init: RequestInit): Promise<Response> {
		const headers = new Headers(init.headers);
		headers.set('x-forwarded-for', this.#place);
		if (this.cookies.size)
			headers.set('cookie', [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '));
		const response = await fetch(this.#instance.origin + path, { ...init, headers, redirect: 'manual' });
		for (const line of response.headers.getSetCookie()) {
			this.setCookies.push(line);
			const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
			if (!value || /max-age=0\b/i.test(line)) this.cookies.delete(name!);
			else this.cookies.set(name!, value);
		}
		return response;
	}

	get(path: string, headers: Fields = {}): Promise<Response> {
		return this.#send(path, { headers: { accept: 'text/html', ...headers } });
	}

	/** Sends a form as a page of the site would. */
	post(path: string, fields: Fields, headers: Fields = {}): Promise<Response> {
		return this.#send(path, {
			method: 'POST',
			headers: { accept: 'text/html', origin: this.#instance.origin, ...headers },
			body: new URLSearchParams(fields)
		});
	}

	/** Presses the button of the page that the link of a message opens. */
	follow(link: string): Promise<Response> {
		const { searchParams } = new URL(link, this.#instance.origin);
		return this.post('/connexion/confirmer', Object.fromEntries(searchParams));
	}

	async isSignedIn(): Promise<boolean> {
		const { status } = await this.get('/compte');
		if (status !== 200 && status !== 303) throw new Error(`/compte answered ${status}`);
		return status === 200;
	}
}

export const PASSWORD = 'une phrase de passe';

/** Opens and confirms an account as a person does, and answers the browser in which it is signed in. */
export async function createPerson(
	instance: Instance,
	courriel: string,
	nom = 'Jeanne Test'
): Promise<Visitor> {
	const visitor = new Visitor(instance);
	await visitor.post('/inscription', { nom, courriel, mot_de_passe: PASSWORD, suite: '/' });
	const mail = await instance.mails.take(courriel, 'Confirmez votre adresse');
	const confirmed = await visitor.follow(linkOf(mail));
	if (confirmed.status !== 303) throw new Error(`confirmation answered ${confirmed.status}`);
	return visitor;
}

export const signIn = (visitor: Visitor, courriel: string, mot_de_passe = PASSWORD, suite = '/') =>
	visitor.post('/connexion?/motDePasse', { courriel, mot_de_passe, suite });
