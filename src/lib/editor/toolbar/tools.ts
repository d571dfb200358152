import Bold from '@lucide/svelte/icons/bold';
import Code from '@lucide/svelte/icons/code';
import Heading2 from '@lucide/svelte/icons/heading-2';
import Heading3 from '@lucide/svelte/icons/heading-3';
import Heading4 from '@lucide/svelte/icons/heading-4';
import ImageIcon from '@lucide/svelte/icons/image';
import Italic from '@lucide/svelte/icons/italic';
import Link from '@lucide/svelte/icons/link';
import List from '@lucide/svelte/icons/list';
import ListOrdered from '@lucide/svelte/icons/list-ordered';
import ListTodo from '@lucide/svelte/icons/list-todo';
import MessageSquareWarning from '@lucide/svelte/icons/message-square-warning';
import Redo from '@lucide/svelte/icons/redo-2';
import Search from '@lucide/svelte/icons/search';
import SeparatorHorizontal from '@lucide/svelte/icons/separator-horizontal';
import Strikethrough from '@lucide/svelte/icons/strikethrough';
import Table from '@lucide/svelte/icons/table';
import TextQuote from '@lucide/svelte/icons/text-quote';
import Underline from '@lucide/svelte/icons/underline';
import Undo from '@lucide/svelte/icons/undo-2';
import type { Messages } from '../../messages/fr.ts';
import { inText } from '../in-text.ts';
import type { Tool } from './tool.ts';

type Name = keyof Messages['editeur']['outil'];

/** What only the component around the toolbar can do. */
export interface Openers {
	link: () => void;
	image: () => void;
	search: () => void;
}

/** The tools of the bar, in groups, as they follow one another. */
export const tools = (open: Openers): Tool<Name>[][] => [
	[heading('titre', Heading2, 2), heading('sousTitre', Heading3, 3), heading('intertitre', Heading4, 4)],
	[
		mark('gras', Bold, 'bold', 'Mod+B'),
		mark('italique', Italic, 'italic', 'Mod+I'),
		mark('souligne', Underline, 'underline', 'Mod+U'),
		mark('barre', Strikethrough, 'strike', 'Mod+Shift+S'),
		mark('code', Code, 'code', 'Mod+E')
	],
	[
		list('puces', List, 'bulletList', (chain) => chain.toggleBulletList(), 'Mod+Shift+8'),
		list('numeros', ListOrdered, 'orderedList', (chain) => chain.toggleOrderedList(), 'Mod+Shift+7'),
		list('taches', ListTodo, 'taskList', (chain) => chain.toggleTaskList(), 'Mod+Shift+9')
	],
	[
		list('citation', TextQuote, 'blockquote', (chain) => chain.toggleBlockquote(), 'Mod+Shift+B'),
		list('encadre', MessageSquareWarning, 'encadre', (chain) => chain.toggleWrap('encadre')),
		{
			name: 'tableau',
			icon: Table,
			can: (editor) => !editor.isActive('table'),
			run: (editor) => inText(editor).insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run()
		},
		{ name: 'image', icon: ImageIcon, run: open.image },
		{
			name: 'lien',
			icon: Link,
			keys: 'Mod+K',
			active: (editor) => editor.isActive('link'),
			run: open.link
		},
		{
			name: 'separation',
			icon: SeparatorHorizontal,
			run: (editor) => inText(editor).setHorizontalRule().run()
		}
	],
	[
		{
			name: 'annuler',
			icon: Undo,
			keys: 'Mod+Z',
			can: (editor) => editor.can().undo(),
			run: (editor) => inText(editor).undo().run()
		},
		{
			name: 'retablir',
			icon: Redo,
			keys: 'Mod+Shift+Z',
			can: (editor) => editor.can().redo(),
			run: (editor) => inText(editor).redo().run()
		},
		{ name: 'rechercher', icon: Search, keys: 'Mod+F', run: open.search }
	]
];

const heading = (name: Name, icon: Tool<Name>['icon'], level: 2 | 3 | 4): Tool<Name> => ({
	name,
	icon,
	keys: `Mod+Alt+${level}`,
	active: (editor) => editor.isActive('heading', { level }),
	run: (editor) => inText(editor).toggleHeading({ level }).run()
});

const mark = (name: Name, icon: Tool<Name>['icon'], type: string, keys: string): Tool<Name> => ({
	name,
	icon,
	keys,
	active: (editor) => editor.isActive(type),
	run: (editor) => inText(editor).toggleMark(type).run()
});

type Chain = ReturnType<Parameters<Tool<Name>['run']>[0]['chain']>;

const list = (
	name: Name,
	icon: Tool<Name>['icon'],
	type: string,
	toggle: (chain: Chain) => Chain,
	keys?: string
): Tool<Name> => ({
	name,
	icon,
	keys,
	active: (editor) => editor.isActive(type),
	can: (editor) => toggle(editor.can().chain()).run(),
	run: (editor) => toggle(inText(editor)).run()
});
