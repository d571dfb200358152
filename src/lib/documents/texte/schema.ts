import { getSchema } from '@tiptap/core';
import { Image } from '@tiptap/extension-image';
import { TaskItem, TaskList } from '@tiptap/extension-list';
import { TableKit } from '@tiptap/extension-table';
import { StarterKit } from '@tiptap/starter-kit';

/** Nodes and marks that a text may hold. The editor adds behaviour to these; the server reads and writes with them alone. */
export const extensions = [
	// Undoing is Yjs's affair: everyone takes back only what they did.
	StarterKit.configure({ undoRedo: false, heading: { levels: [2, 3, 4] }, link: { openOnClick: false } }),
	TaskList,
	TaskItem.configure({ nested: true }),
	TableKit,
	Image
];

export const schema = getSchema(extensions);
