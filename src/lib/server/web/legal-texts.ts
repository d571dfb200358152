import type { PageLegale } from '$lib/domain/page-legale/cle';
import type { Langue } from '$lib/domain/personne/langue';
import { typographier } from '$lib/messages/typographie';

const files = import.meta.glob<string>('$lib/messages/*/legal/*.md', {
	query: '?raw',
	import: 'default',
	eager: true
});

/** The text that Ensemblier ships for a legal page, in Markdown, with placeholders for the operator. */
export function getShippedText(cle: PageLegale, langue: Langue): string {
	const found = Object.entries(files).find(([path]) => path.endsWith(`/${langue}/legal/${cle}.md`));
	if (!found) throw new Error(`no shipped text for ${cle} in ${langue}`);
	return langue === 'fr' ? typographier(found[1]) : found[1];
}
