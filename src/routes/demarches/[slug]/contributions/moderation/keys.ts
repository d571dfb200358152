/**
 * Letters that move through the queue and decide. It hears the keys of the queue alone: elsewhere on the page a letter does
 * nothing, nor while somebody writes or a key like Ctrl is held (WCAG 2.1.4).
 */
export function handleKey(event: KeyboardEvent, root: HTMLElement): void {
	if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
	const target = event.target as HTMLElement;
	if (target.closest('textarea, select, input:not([type="checkbox"]), [contenteditable]')) return;
	const items = [...root.querySelectorAll<HTMLElement>('[data-item]')];
	const at = items.findIndex((item) => item.contains(document.activeElement));
	const press = (selector: string) => items[at]?.querySelector<HTMLElement>(selector);
	switch (event.key.toLowerCase()) {
		case 'j':
			items[Math.min(at + 1, items.length - 1)]?.focus();
			break;
		case 'k':
			items[Math.max(at - 1, 0)]?.focus();
			break;
		case 'p':
			press('[data-keep]')?.click();
			break;
		case 'r': {
			const summary = press('[data-reject]');
			const details = summary?.closest('details');
			if (!details) return;
			details.open = true;
			details.querySelector('select')?.focus();
			break;
		}
		case 'x':
			press('input[type="checkbox"]')?.click();
			break;
		default:
			return;
	}
	event.preventDefault();
}

/** After a decision, the item that took the place of the one that left; the page's words when there is none. */
export function focusAt(root: HTMLElement, rank: number): void {
	const items = root.querySelectorAll<HTMLElement>('[data-item]');
	items[Math.min(rank, items.length - 1)]?.focus();
}
