import { Extension } from '@tiptap/core';
import type { Plugin } from '@tiptap/pm/state';
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
			cursorBuilder: (user: Person) => caret(user),
			selectionBuilder: ({ couleur }: Person) => ({ class: 'their-selection', style: hue(couleur) })
		}) as Plugin;
		return [plugin];
	}
});

const hue = (couleur: number) => `--personne: var(--personne-${couleur})`;

function caret({ name, couleur }: Person): HTMLElement {
	const element = document.createElement('span');
	element.className = `their-caret personne-${couleur}`;
	element.style.cssText = hue(couleur);
	const label = document.createElement('span');
	label.className = 'their-name';
	label.textContent = name;
	// Without text around it, a caret at the end of a line would be put on the next.
	element.append('\u2060', label, '\u2060');
	return element;
}
