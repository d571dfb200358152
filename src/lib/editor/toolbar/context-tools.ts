import AlertTriangle from '@lucide/svelte/icons/triangle-alert';
import ColumnBefore from '@lucide/svelte/icons/between-vertical-start';
import ColumnAfter from '@lucide/svelte/icons/between-vertical-end';
import ExternalLink from '@lucide/svelte/icons/external-link';
import FoldVertical from '@lucide/svelte/icons/fold-vertical';
import FoldHorizontal from '@lucide/svelte/icons/fold-horizontal';
import Info from '@lucide/svelte/icons/info';
import PanelLeft from '@lucide/svelte/icons/panel-left';
import PanelTop from '@lucide/svelte/icons/panel-top';
import Pencil from '@lucide/svelte/icons/pencil';
import Pin from '@lucide/svelte/icons/pin';
import RowAfter from '@lucide/svelte/icons/between-horizontal-end';
import RowBefore from '@lucide/svelte/icons/between-horizontal-start';
import Trash from '@lucide/svelte/icons/trash';
import Unlink from '@lucide/svelte/icons/unlink';
import X from '@lucide/svelte/icons/x';
import type { Editor } from '@tiptap/core';
import { GENRES_ENCADRE, type GenreEncadre } from '../../documents/texte/nodes/encadre.ts';
import { safeHref } from '../../documents/texte/nodes/lien.ts';
import type { Messages } from '../../messages/fr.ts';
import { inText } from '../in-text.ts';
import type { Tool } from './tool.ts';

/** Tools for what the selection is in, and the name of it. */
export interface Context {
	label: string;
	groups: Tool[][];
	names: Record<string, string>;
}

/** What only the component around the bar can do. */
export interface Openers {
	link: () => void;
	describe: () => void;
}

/** What may be done with the thing around the selection; null in running text. */
export function contextOf(editor: Editor, words: Messages['editeur'], open: Openers): Context | null {
	if (editor.isActive('image'))
		return { label: words.image.groupe, groups: image(open), names: words.image as never };
	if (editor.isActive('link')) return { label: words.lien.groupe, groups: link(open), names: words.lien };
	if (editor.isActive('table')) return { label: words.tableau.groupe, groups: TABLE, names: words.tableau };
	if (editor.isActive('encadre'))
		return { label: words.encadre.groupe, groups: ENCADRE, names: words.encadre };
	return null;
}

const tool = (name: string, icon: Tool['icon'], run: Tool['run'], active?: Tool['active']): Tool => ({
	name,
	icon,
	run,
	active
});

const TABLE: Tool[][] = [
	[
		tool('ligneAvant', RowBefore, (editor) => inText(editor).addRowBefore().run()),
		tool('ligneApres', RowAfter, (editor) => inText(editor).addRowAfter().run()),
		tool('colonneAvant', ColumnBefore, (editor) => inText(editor).addColumnBefore().run()),
		tool('colonneApres', ColumnAfter, (editor) => inText(editor).addColumnAfter().run())
	],
	[
		tool('enTeteLigne', PanelTop, (editor) => inText(editor).toggleHeaderRow().run()),
		tool('enTeteColonne', PanelLeft, (editor) => inText(editor).toggleHeaderColumn().run())
	],
	[
		tool('supprimerLigne', FoldVertical, (editor) => inText(editor).deleteRow().run()),
		tool('supprimerColonne', FoldHorizontal, (editor) => inText(editor).deleteColumn().run()),
		tool('supprimer', Trash, (editor) => inText(editor).deleteTable().run())
	]
];

const GENRE_ICONS: Record<GenreEncadre, Tool['icon']> = {
	note: Info,
	attention: AlertTriangle,
	a_retenir: Pin
};

const ENCADRE: Tool[][] = [
	GENRES_ENCADRE.map((genre) =>
		tool(
			genre,
			GENRE_ICONS[genre],
			(editor) => inText(editor).updateAttributes('encadre', { genre }).run(),
			(editor) => editor.isActive('encadre', { genre })
		)
	),
	[tool('retirer', X, (editor) => inText(editor).lift('encadre').run())]
];

const link = (open: Openers): Tool[][] => [
	[
		tool('modifier', Pencil, open.link),
		tool('ouvrir', ExternalLink, (editor) => {
			const href = safeHref(editor.getAttributes('link').href);
			if (href) window.open(href, '_blank', 'noopener,noreferrer');
		}),
		tool('retirer', Unlink, (editor) => inText(editor).extendMarkRange('link').unsetLink().run())
	]
];

const image = (open: Openers): Tool[][] => [
	[
		tool('decrire', Pencil, open.describe),
		tool('supprimer', Trash, (editor) => inText(editor).deleteSelection().run())
	]
];
