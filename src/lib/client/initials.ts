/** Two letters for a name: those of its first and last word. */
export function initialsOf(nom: string): string {
	const words = nom.split(/[\s-]+/u).filter((word) => /\p{L}/u.test(word));
	const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map(
		(word) => [...(word ?? '')][0] ?? ''
	);
	return letters.join('').toLocaleUpperCase('fr') || '?';
}
