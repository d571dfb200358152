import type { Room } from './room.ts';
import type { Shown } from './store.ts';

/** Characters that one process shows of those at one document: some two hundred people. */
const LARGEST = 64 << 10;

/** News of one room, null when it is closed, with what its presence was at that moment. */
interface RoomNews extends Shown {
	room: Room | null;
	version: number;
}

/** What other processes were told of who is at our documents, and which of theirs we know. */
export class SharedPresence {
	readonly #told = new Map<string, { room: Room | null; version: number }>();
	readonly #marks = new WeakMap<Room, string>();
	#numero = 0;

	/** What changed in these rooms since told(). Of a room that is no longer among them nobody is shown. */
	news(rooms: readonly Room[]): RoomNews[] {
		const open = new Set(rooms.map(({ document }) => document));
		const closed = [...this.#told.keys()]
			.filter((document) => !open.has(document))
			.map((document) => ({ document, numero: 0, states: null, room: null, version: 0 }));
		return [...closed, ...rooms.flatMap((room) => this.#newsOf(room))];
	}

	#newsOf(room: Room): RoomNews[] {
		const { document, presence } = room;
		const told = this.#told.get(document);
		if (told?.room === room && told.version === presence.version) return [];
		const states = presence.ours(LARGEST);
		if (!states && !told) return [];
		return [{ document, numero: ++this.#numero, states, room, version: presence.version }];
	}

	/** The database has these news. */
	told(news: readonly RoomNews[]): void {
		for (const { document, states, room, version } of news) {
			if (states) this.#told.set(document, { room, version });
			else this.#told.delete(document);
		}
	}

	/** The database forgot us: all is to be told again. */
	forgotten(): void {
		this.#told.clear();
	}

	/** Which presence of the other processes is shown in the room. */
	mark(room: Room): string {
		return this.#marks.get(room) ?? '';
	}

	/** Shows in the room who is there in the other processes; without `others`, nobody. */
	show(room: Room, others?: { mark: string; states: Uint8Array[] }): void {
		const mark = others?.mark ?? '';
		if (mark === this.mark(room)) return;
		this.#marks.set(room, mark);
		room.showElsewhere(others?.states ?? []);
	}
}
