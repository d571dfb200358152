/** Someone who has the document open, however many tabs they have it in. */
export interface Present {
	id: string;
	nom: string;
	couleur: number;
	/** Their Yjs clients, one a tab. */
	clients: number[];
	moi: boolean;
}

/** What each browser says of its person. The server replaces `id` and `name` by what it knows. */
export interface User {
	id: string;
	name: string;
	/** Index of their colour: class `personne-<couleur>`. */
	couleur: number;
}

/** What a presence state says of its person, as far as it does. */
export const userOf = (state: unknown): Partial<User> | undefined =>
	(state as { user?: Partial<User> } | null | undefined)?.user;

/** The people behind these presence states, by id: several tabs are one person. States without a person are passed over. */
export function gather(states: Iterable<[number, unknown]>, me: string): Map<string, Present> {
	const found = new Map<string, Present>();
	for (const [client, state] of states) {
		const { id, name, couleur } = userOf(state) ?? {};
		if (!id) continue;
		const known = found.get(id);
		if (known) known.clients.push(client);
		else
			found.set(id, {
				id,
				nom: name ?? '',
				couleur: Number.isInteger(couleur) ? couleur! : 0,
				clients: [client],
				moi: id === me
			});
	}
	return found;
}
