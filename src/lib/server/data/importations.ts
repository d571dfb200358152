import { choixSchema, type Choix } from '../../domain/contribution/correspondance.ts';
import type { EtatImportation } from '../../domain/contribution/importation.ts';
import type { Bilan, LigneLue, LignePrete } from '../../domain/contribution/ligne-importee.ts';
import type { Refus } from '../../domain/refus.ts';
import type { Supabase } from './client.ts';
import type { Json } from './database.types.ts';
import { refusalOf, refusalUnlessTouched, unwrap } from './unwrap.ts';

const COLUMNS =
	'id, etape_id, etat, fichier, encodage, separateur, colonnes, choix, bilan, lignes, faites, importees, cree_le, finie_le';

/** A file of contributions on its way in. */
export interface Importation {
	id: string;
	etape_id: string | null;
	etat: EtatImportation;
	fichier: string;
	encodage: string;
	separateur: string;
	/** Names of the columns. */
	colonnes: string[];
	choix: Choix;
	/** Null until the dry run. */
	bilan: Bilan | null;
	lignes: number;
	faites: number;
	importees: number;
	cree_le: string;
	finie_le: string | null;
}

type Row = Omit<Importation, 'colonnes' | 'choix' | 'bilan'> & { colonnes: Json; choix: Json; bilan: Json };

const read = (row: Row): Importation => ({
	...row,
	colonnes: row.colonnes as string[],
	choix: choixSchema.parse(row.choix),
	bilan: Object.keys(row.bilan as object).length ? (row.bilan as unknown as Bilan) : null
});

/** The last imports of a démarche, newest first. */
export async function list(supabase: Supabase, demarcheId: string): Promise<Importation[]> {
	const rows = unwrap(
		await supabase
			.from('importation')
			.select(COLUMNS)
			.eq('demarche_id', demarcheId)
			.order('cree_le', { ascending: false })
			.limit(20)
	);
	return (rows as Row[]).map(read);
}

/** An import of this démarche, null when it is gone. */
export async function get(supabase: Supabase, demarcheId: string, id: string): Promise<Importation | null> {
	const row = unwrap(
		await supabase
			.from('importation')
			.select(COLUMNS)
			.eq('id', id)
			.eq('demarche_id', demarcheId)
			.maybeSingle()
	);
	return row && read(row);
}

/** Begins an import and answers its id. */
export async function create(
	supabase: Supabase,
	demarcheId: string,
	fichier: string
): Promise<{ id: string } | { refus: Refus }> {
	const answer = await supabase
		.from('importation')
		.insert({ demarche_id: demarcheId, fichier: fichier.trim().slice(-200) || 'fichier.csv' })
		.select('id')
		.single();
	const refus = refusalOf(answer);
	return refus ? { refus } : { id: unwrap(answer).id };
}

/** Keeps one piece of the file, from 0; the same one sent twice is kept once. */
export async function addPiece(
	supabase: Supabase,
	demarcheId: string,
	id: string,
	numero: number,
	octets: Uint8Array
): Promise<Refus | null> {
	const answer = await supabase.from('importation_morceau').insert({
		importation_id: id,
		demarche_id: demarcheId,
		numero,
		octets: Buffer.from(octets).toString('base64')
	});
	return answer.error?.code === '23505' ? null : refusalOf(answer);
}

/** One piece of the file; null after the last. */
export async function getPiece(supabase: Supabase, id: string, numero: number): Promise<Uint8Array | null> {
	const row = unwrap(
		await supabase
			.from('importation_morceau')
			.select('octets')
			.eq('importation_id', id)
			.eq('numero', numero)
			.maybeSingle()
	);
	return row && Buffer.from(row.octets, 'base64');
}

/** Forgets the file as it was sent: its lines are kept. */
export async function dropPieces(supabase: Supabase, id: string): Promise<void> {
	unwrap(await supabase.from('importation_morceau').delete().eq('importation_id', id));
}

/** Keeps some lines of the file; `premiere` is the rank of the first. */
export async function addLot(
	supabase: Supabase,
	demarcheId: string,
	id: string,
	premiere: number,
	lignes: LigneLue[]
): Promise<void> {
	unwrap(
		await supabase
			.from('importation_lot')
			.insert({ importation_id: id, demarche_id: demarcheId, premiere, lignes: lignes as unknown as NonNullable<Json> })
	);
}

/** The lot that begins at this line; null when there is none. */
export async function getLot(supabase: Supabase, id: string, premiere: number): Promise<LigneLue[] | null> {
	const row = unwrap(
		await supabase
			.from('importation_lot')
			.select('lignes')
			.eq('importation_id', id)
			.eq('premiere', premiere)
			.maybeSingle()
	);
	return row && (row.lignes as unknown as LigneLue[]);
}

/** Forgets the lines of a file that is being received, to read it again. */
export async function dropLots(supabase: Supabase, id: string): Promise<void> {
	unwrap(await supabase.from('importation_lot').delete().eq('importation_id', id));
}

/** Changes an import that has not begun. */
export async function update(
	supabase: Supabase,
	id: string,
	change: Partial<
		Pick<
			Importation,
			'etape_id' | 'etat' | 'encodage' | 'separateur' | 'colonnes' | 'choix' | 'bilan' | 'lignes'
		>
	>
): Promise<Refus | null> {
	const { bilan, choix, ...plain } = change;
	return refusalUnlessTouched(
		await supabase
			.from('importation')
			.update({
				...plain,
				...(choix && { choix }),
				...(bilan && { bilan: bilan as unknown as NonNullable<Json> })
			})
			.eq('id', id)
			.select('id')
	);
}

/** Among these keys, those that are stored already. */
export async function listKnown(
	supabase: Supabase,
	demarcheId: string,
	cles: string[]
): Promise<Set<string>> {
	const known = unwrap(await supabase.rpc('known_cles', { p_demarche: demarcheId, p_cles: cles }));
	return new Set(known as string[]);
}

/** Imports the right lines of the lot that begins at `premiere`; done twice it is done once. */
export async function advance(
	supabase: Supabase,
	id: string,
	premiere: number,
	lignes: LignePrete[]
): Promise<{ etat: EtatImportation; faites: number; importees: number } | { refus: Refus }> {
	const answer = await supabase.rpc('advance_importation', {
		p_importation: id,
		p_premiere: premiere,
		p_lignes: lignes as unknown as Json[]
	});
	const refus = refusalOf(answer);
	if (refus) return { refus };
	const { etat, faites, importees } = unwrap(answer);
	return { etat, faites, importees };
}

/** Removes some of what an import brought, and the import with the last of it; true when nothing is left. */
export async function remove(supabase: Supabase, id: string): Promise<{ done: boolean } | { refus: Refus }> {
	const answer = await supabase.rpc('remove_importation', { p_importation: id });
	const refus = refusalOf(answer);
	return refus ? { refus } : { done: unwrap(answer) };
}

/** Names the thématiques that a file brings; those that exist already stay as they are. */
export async function makeThemes(supabase: Supabase, demarcheId: string, noms: string[]): Promise<void> {
	for (const nom of noms) {
		const answer = await supabase.from('theme').insert({ demarche_id: demarcheId, nom });
		if (answer.error?.code !== '23505') unwrap(answer);
	}
}
