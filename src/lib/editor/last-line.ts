import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { ySyncPluginKey } from '@tiptap/y-tiptap';

/**
 * There is always a line to write on below a table, an image or a callout. It is added when somebody writes here, never
 * because a document was opened or because others write.
 */
export const LastLine = Extension.create({
	name: 'lastLine',
	addProseMirrorPlugins: () => [
		new Plugin({
			appendTransaction(transactions, _, { doc, schema, tr }) {
				const isOwn = transactions.some(
					(transaction) => transaction.docChanged && !transaction.getMeta(ySyncPluginKey)
				);
				if (!isOwn || doc.lastChild?.isTextblock) return null;
				return tr.insert(doc.content.size, schema.nodes.paragraph!.create());
			}
		})
	]
});
