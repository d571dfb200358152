/** How many colours people are told apart with; `--personne-0` to `--personne-7` in the tokens. */
export const COLOURS = 8;

/** Who holds which colour, as they say themselves. */
export interface Holder {
	id: string;
	couleur: number | null;
}

/** Where a person's search for a colour begins, so that they mostly keep the same one from day to day. */
export function preferredColour(id: string): number {
	let sum = 0;
	for (const letter of id) sum = (sum * 31 + letter.charCodeAt(0)) % 9973;
	return sum % COLOURS;
}

/** The colour for a person: the one they prefer among those that the fewest others hold. */
export function chooseColour(id: string, others: Holder[]): number {
	const held = new Array<number>(COLOURS).fill(0);
	for (const { id: other, couleur } of others)
		if (other !== id && couleur !== null && couleur in held) held[couleur]!++;
	const least = Math.min(...held);
	const first = preferredColour(id);
	for (let i = 0; i < COLOURS; i++) {
		const colour = (first + i) % COLOURS;
		if (held[colour] === least) return colour;
	}
	return first;
}
