/** Names of so many rooms: ids, since ours are documents. */
export const roomNames = (count: number): string[] =>
	Array.from({ length: count }, (_, i) => `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`);
