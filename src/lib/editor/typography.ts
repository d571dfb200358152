import { Extension, InputRule } from '@tiptap/core';

const NARROW = '\u202f'; // narrow no-break space: before ; : ! ? and inside « »

/** What was typed, and what French typography makes of it. */
const RULES: [RegExp, (match: RegExpMatchArray) => string][] = [
	// A space typed before the sign becomes the one that never leaves it alone on the next line.
	[/[ \u00a0]([;:!?»%])$/, ([, sign]) => NARROW + sign],
	// Without a space, only after a word: « https: », « 9:30 » or « ?page=2 » are left alone.
	[/(?<=(?:^|[\s(«])[\p{L}’-]{2,}|»)([;!?])$/u, ([, sign]) => NARROW + sign],
	[/(?<=(?:^|[\s(«])[\p{L}’-]{2,})(:) $/u, () => `${NARROW}: `],
	[/« $/, () => `«${NARROW}`],
	[/(?<=^|[\s([«—–-])"$/, () => `«${NARROW}`],
	[/[ \u00a0]?"$/, () => `${NARROW}»`],
	[/'$/, () => '’'],
	[/(?<!\.)\.\.\.$/, () => '…']
];

/**
 * French typography while typing, never in code. Backspace or Ctrl + Z right afterwards gives back what was typed.
 */
export const Typography = Extension.create({
	name: 'typography',
	// Before the undoing of Collaboration, which would take back the words as well.
	priority: 1100,
	addInputRules: () =>
		RULES.map(
			([find, replace]) =>
				new InputRule({
					find,
					handler: ({ state, range, match }) => {
						state.tr.insertText(replace(match), range.from, range.to);
					}
				})
		),
	addKeyboardShortcuts() {
		return { 'Mod-z': () => this.editor.commands.undoInputRule() };
	}
});
