import type { Component } from 'svelte';
import type { Editor } from '@tiptap/core';

/** One button of a bar: `name` is the key of its sentence. */
export interface Tool<Name extends string = string> {
	name: Name;
	icon: Component<{ size?: number | string; 'aria-hidden'?: 'true' }>;
	/** Keys that do the same, as `aria-keyshortcuts` writes them but with Mod for Control or Command. */
	keys?: string;
	/** Absent: the button is not a switch. */
	active?: (editor: Editor) => boolean;
	/** Absent: always. */
	can?: (editor: Editor) => boolean;
	run: (editor: Editor) => unknown;
}
