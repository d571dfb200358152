import type { Awareness } from 'y-protocols/awareness';
import { chooseColour } from './colours.ts';
import { gather, userOf, type Present, type User } from './present.ts';

/** Who is here: this person first, then the others in the order of their arrival. */
export class Presence {
	people = $state.raw<Present[]>([]);
	readonly #awareness: Awareness;
	readonly #me: { id: string; nom: string };

	constructor(awareness: Awareness, me: { id: string; nom: string }) {
		this.#awareness = awareness;
		this.#me = me;
		awareness.on('change', this.#read);
		this.#read();
	}

	/** What this browser says of its person; the editor shows it beside their cursor. */
	get user(): User {
		const { id, nom } = this.#me;
		return { id, name: nom, couleur: userOf(this.#awareness.getLocalState())?.couleur ?? 0 };
	}

	readonly #read = (): void => {
		const { clientID } = this.#awareness;
		const elsewhere = [...this.#awareness.getStates()].filter(([client]) => client !== clientID);
		const found = gather(elsewhere, this.#me.id);
		const twin = found.get(this.#me.id);
		found.delete(this.#me.id);
		this.#colour([...found.values()], twin);

		const stayed = this.people.flatMap(({ id }) => found.get(id) ?? []);
		const arrived = [...found.values()].filter((person) => !stayed.includes(person));
		const { id, name, couleur } = this.user;
		const me = { id, nom: name, couleur, clients: [clientID, ...(twin?.clients ?? [])], moi: true };
		const now = [me, ...stayed, ...arrived];
		// Cursors move with every keystroke; the list only changes when people do.
		if (JSON.stringify(now) !== JSON.stringify(this.people)) this.people = now;
	};

	/** Two people who arrive at once may choose the same colour: the one whose id comes later gives way. */
	#colour(others: Present[], twin: Present | undefined): void {
		const own = this.#awareness.getLocalState();
		if (!own) return;
		const { id, nom } = this.#me;
		const held = userOf(own)?.couleur;
		const contested = held === undefined || others.some((other) => other.couleur === held && other.id < id);
		// Of several tabs of one person the oldest client decides, or they would follow each other for ever.
		const follows = twin && Math.min(...twin.clients) < this.#awareness.clientID;
		const couleur = follows ? twin.couleur : contested ? chooseColour(id, others) : held;
		if (couleur !== held)
			this.#awareness.setLocalStateField('user', { ...userOf(own), id, name: nom, couleur });
	}

	destroy(): void {
		this.#awareness.off('change', this.#read);
	}
}
