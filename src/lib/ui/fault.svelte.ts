/** The last request of a form that nobody could answer, in a sentence; null when none failed since. */
class Fault {
	sentence = $state<string | null>(null);

	/** Shows what the site said, or the other sentence when nothing of it came back. */
	tell(error: unknown, otherwise: string): void {
		const said = error instanceof Error ? null : (error as { message?: unknown } | null)?.message;
		this.sentence = typeof said === 'string' ? said : otherwise;
	}

	clear(): void {
		this.sentence = null;
	}
}

/** What FaultNotice shows on every page. */
export const fault = new Fault();
