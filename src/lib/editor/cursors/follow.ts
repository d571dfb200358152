import type { EditorView } from '@tiptap/pm/view';
import type { Awareness } from 'y-protocols/awareness';
import { positionOf } from '../places.ts';
import { cursorPlace } from './states.ts';

/** What shows that the reader wants to go where they want. */
const OWN_WILL = ['wheel', 'touchmove', 'keydown', 'mousedown'] as const;

/**
 * Keeps the cursor of this client in sight until the reader scrolls, types or clicks in the text, or until the client
 * leaves; then `onend` is called once. Answers what stops it without calling.
 */
export function follow(
	view: EditorView,
	awareness: Awareness,
	client: number,
	onend: () => void
): () => void {
	const look = () => {
		if (!awareness.getStates().has(client)) return end();
		const place = cursorPlace(awareness, client);
		const position = place && positionOf(view.state, place);
		if (position === null || position > view.state.doc.content.size) return;
		const { top, bottom } = view.coordsAtPos(position);
		const [high, low] = [window.innerHeight * 0.2, window.innerHeight * 0.7];
		if (top >= high && bottom <= low) return;
		window.scrollBy({ top: (top + bottom) / 2 - window.innerHeight * 0.4, behavior: behavior() });
	};
	const stop = () => {
		awareness.off('change', look);
		for (const event of OWN_WILL) view.dom.ownerDocument.removeEventListener(event, onOwnWill, true);
	};
	const end = () => {
		stop();
		onend();
	};
	// The click that asked to follow is over; one on the list of people is no wish to leave.
	const onOwnWill = (event: Event) => {
		const inText = event.target instanceof Node && view.dom.contains(event.target);
		if (inText || event.type === 'wheel' || event.type === 'touchmove') end();
	};
	awareness.on('change', look);
	for (const event of OWN_WILL)
		view.dom.ownerDocument.addEventListener(event, onOwnWill, { capture: true, passive: true });
	look();
	return stop;
}

const behavior = () => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth');
