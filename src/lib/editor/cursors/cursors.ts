import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { yCursorPlugin } from '@tiptap/y-tiptap';
import type { Awareness } from 'y-protocols/awareness';
import { cursorStates, type Person } from './states.ts';

interface Options {
	awareness: Awareness;
}

/** The cursors and selections of the others, each in the colour of its person and with their name. */
export const Cursors = Extension.create<Options>({
	name: 'cursors',
	addProseMirrorPlugins() {
		const { awareness } = this.options;
		// The plugin is given what others say of themselves only once it was looked at: a crafted one could break it.
		const looked = new Proxy(awareness, {
			get(target, key) {
				if (key === 'getStates') return () => cursorStates(target);
				const value: unknown = Reflect.get(target, key);
				return typeof value === 'function' ? (value.bind(target) as unknown) : value;
			}
		});
		const plugin = yCursorPlugin(looked, {
			cursorBuilder: caret,
			selectionBuilder: ({ couleur }: Person) => ({ class: `their-selection personne-${couleur}` })
		}) as Plugin;
		return [plugin, moving(awareness)];
	}
});

/** How long the name stands beside a cursor that moved, in milliseconds. */
const NAMED = 3000;

/** Marks the cursors that moved just now. */
const moving = (awareness: Awareness) =>
	new Plugin({
		view({ dom }) {
			const timers = new Map<number, ReturnType<typeof setTimeout>>();
			const caretOf = (client: number) => dom.querySelector(`.their-caret[data-client="${client}"]`);
			const moved = ({ added, updated }: { added: number[]; updated: number[] }) => {
				for (const client of [...added, ...updated]) {
					clearTimeout(timers.get(client));
					caretOf(client)?.classList.add('moves');
					timers.set(
						client,
						setTimeout(() => caretOf(client)?.classList.remove('moves'), NAMED)
					);
				}
			};
			awareness.on('change', moved);
			return {
				destroy() {
					awareness.off('change', moved);
					for (const timer of timers.values()) clearTimeout(timer);
				}
			};
		}
	});

function caret({ name, couleur }: Person, client: number): HTMLElement {
	const element = document.createElement('span');
	element.dataset.client = String(client);
	element.className = `their-caret personne-${couleur}`;
	const label = document.createElement('span');
	label.className = 'their-name';
	label.textContent = name;
	// Without text around it, a caret at the end of a line would be put on the next.
	element.append('\u2060', label, '\u2060');
	return element;
}
