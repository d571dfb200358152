import type { Nature } from '../../domain/etape/nature.ts';
import type { Frame } from '../../domain/modele/reuse.ts';
import type { Supabase } from './client.ts';
import { unwrap } from './unwrap.ts';

interface Block {
	type?: string;
	text?: string;
	content?: Block[];
}

const wordsOf = ({ text = '', content = [] }: Block): string => text + content.map(wordsOf).join('');

/** The headings of a text, as the collaboration server projects it. */
const headingsOf = ({ content = [] }: Block): string[] =>
	content.flatMap((block) => (block.type === 'heading' ? [wordsOf(block).trim()] : [])).filter(Boolean);

/**
 * The frame of a démarche: stages with their checklists, collèges, bodies, headings of the documents that all its members
 * read; nobody's name.
 */
export async function get(
	supabase: Supabase,
	demarche: { id: string; titre: string; question: string; objet: string }
): Promise<Frame> {
	const of = <T extends 'etape' | 'critere' | 'college' | 'instance' | 'document' | 'document_texte'>(table: T) =>
		supabase.from(table).select('*').eq('demarche_id' as never, demarche.id);
	const [etapes, criteres, colleges, instances, documents, textes] = await Promise.all([
		of('etape'),
		of('critere').order('ordre'),
		of('college').order('ordre'),
		of('instance').order('ordre'),
		of('document').is('archive_le', null).eq('lecture', 'observateur').order('ordre'),
		of('document_texte')
	]);
	const rows = unwrap(etapes);
	const natureOf = new Map<string | null, Nature>(rows.map(({ id, nature }) => [id, nature]));
	const texteOf = new Map(unwrap(textes).map(({ document_id, contenu }) => [document_id, contenu as Block]));
	const { titre, question, objet } = demarche;
	return {
		titre,
		question,
		objet,
		etapes: rows.map(({ id, nature, niveau, question, presentation, livrable }) => ({
			...{ nature, niveau, question, presentation, livrable },
			criteres: unwrap(criteres).filter(({ etape_id }) => etape_id === id)
		})),
		colleges: unwrap(colleges),
		instances: unwrap(instances),
		documents: unwrap(documents).map((document) => ({
			titre: document.titre,
			etape: natureOf.get(document.etape_id) ?? null,
			titres: headingsOf(texteOf.get(document.id) ?? {})
		}))
	};
}
