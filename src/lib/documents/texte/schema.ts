import { getSchema } from '@tiptap/core';
import { TaskItem, TaskList } from '@tiptap/extension-list';
import { StarterKit } from '@tiptap/starter-kit';
import { Encadre } from './nodes/encadre.ts';
import { Image } from './nodes/image.ts';
import { Lien } from './nodes/lien.ts';
import { tableau } from './nodes/tableau.ts';

/** The heading levels of a text; 1 is the title of its page. */
export const NIVEAUX = [2, 3, 4] as const;

/** What each of the two states of a task is called. */
export const nomTache = (faite: boolean) => (faite ? 'Fait' : 'À faire');

/** Nodes and marks that a text may hold. The editor adds behaviour to these; the server reads and writes with them alone. */
export const extensions = [
	StarterKit.configure({
		heading: { levels: [...NIVEAUX] },
		link: false,
		codeBlock: false,
		// Undoing is Yjs's affair: everyone takes back only what they did.
		undoRedo: false,
		// It would write an empty paragraph into a document that one only opens.
		trailingNode: false
	}),
	Lien,
	TaskList,
	TaskItem.configure({
		nested: true,
		a11y: { checkboxLabel: (_node, checked) => nomTache(checked) }
	}),
	...tableau,
	Image,
	Encadre
];

export const schema = getSchema(extensions);
