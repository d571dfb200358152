/**
 * Does what ends with SvelteKit giving the focus to the whole page, and leaves it to whatever has it by then: somebody may
 * be typing in the next field already. When that is gone, or nothing had the focus, the page gets it.
 */
export async function keepFocus<T>(work: () => Promise<T>): Promise<T> {
	let marked: Element | null = null;
	// What is marked so is what SvelteKit looks for first.
	function mark(element: Element | null) {
		marked?.removeAttribute('autofocus');
		marked = element;
		marked?.setAttribute('autofocus', '');
	}
	const follow = () => mark(document.activeElement === document.body ? null : document.activeElement);
	follow();
	document.addEventListener('focusin', follow);
	document.addEventListener('focusout', follow);
	try {
		return await work();
	} finally {
		document.removeEventListener('focusin', follow);
		document.removeEventListener('focusout', follow);
		mark(null);
	}
}
