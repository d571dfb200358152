import { withoutAccents } from '../without-accents.ts';

const LONGEST = 74;

// Addresses under /demarches that are pages of their own.
const RESERVED = ['nouvelle'];

/** The address of a démarche made from its title: unaccented lower-case words joined by hyphens, at most 74 characters, never empty. */
export function computeSlug(titre: string): string {
	const words = withoutAccents(titre)
		.toLowerCase()
		.split(/[^a-z0-9]+/)
		.filter(Boolean);
	let slug = '';
	for (const word of words) {
		const longer = slug ? `${slug}-${word}` : word;
		if (longer.length > LONGEST) break;
		slug = longer;
	}
	if (RESERVED.includes(slug)) return `${slug}-demarche`;
	return slug || words[0]?.slice(0, LONGEST) || 'demarche';
}
