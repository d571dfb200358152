import type { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';

/** Who a cursor belongs to. */
export interface Person {
	name: string;
	/** Index of their colour: the class `personne-<couleur>`. */
	couleur: number;
	/** What the library expects to find; the colour of ours is in the style sheet. */
	color: string;
}

interface CursorState {
	user: Person;
	cursor: { anchor: object; head: object } | null;
}

const COLOURS = 8;

/** What each other client shows of itself, without what is not as it should be. */
export function cursorStates(awareness: Awareness): Map<number, CursorState> {
	const states = new Map<number, CursorState>();
	for (const [client, state] of awareness.getStates())
		if (client !== awareness.clientID)
			states.set(client, { user: personOf(client, state.user), cursor: cursorOf(state.cursor) });
	return states;
}

function personOf(client: number, user: unknown): Person {
	const { name, couleur } = (user ?? {}) as Record<string, unknown>;
	const known = Number.isInteger(couleur) && Number(couleur) >= 0 && Number(couleur) < COLOURS;
	return {
		name: typeof name === 'string' ? name.slice(0, 80) : '',
		couleur: known ? Number(couleur) : client % COLOURS,
		color: '#000000'
	};
}

function cursorOf(cursor: unknown): CursorState['cursor'] {
	const { anchor, head } = (cursor ?? {}) as Record<string, unknown>;
	return isPlace(anchor) && isPlace(head) ? { anchor, head } : null;
}

/** True when Yjs can read it as a relative position. */
function isPlace(value: unknown): value is object {
	if (typeof value !== 'object' || value === null) return false;
	const { type, item, tname, assoc } = value as Record<string, unknown>;
	return (
		[type, item].every((id) => id === undefined || id === null || isId(id)) &&
		(tname === undefined || tname === null || typeof tname === 'string') &&
		(assoc === undefined || typeof assoc === 'number')
	);
}

const isId = (id: unknown) => {
	const { client, clock } = (id ?? {}) as Record<string, unknown>;
	return Number.isSafeInteger(client) && Number.isSafeInteger(clock) && Number(clock) >= 0;
};

/** Where this client's cursor is in the shared text; null when it shows none. */
export function cursorPlace(awareness: Awareness, client: number): Y.RelativePosition | null {
	const cursor = cursorOf((awareness.getStates().get(client) as { cursor?: unknown } | undefined)?.cursor);
	return cursor && Y.createRelativePositionFromJSON(cursor.head);
}
