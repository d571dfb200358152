import { guessColumns } from '../../domain/contribution/correspondance.ts';
import { MORCEAU } from '../../domain/contribution/importation.ts';
import type { Refus } from '../../domain/refus.ts';
import type { Supabase } from '../data/client.ts';
import * as importations from '../data/importations.ts';
import type { Bytes } from './encoding.ts';
import { readFile } from './read-file.ts';

async function* pieces(supabase: Supabase, id: string): Bytes {
	for (let numero = 0; ; numero++) {
		const piece = await importations.getPiece(supabase, id, numero);
		if (!piece) return;
		yield piece;
	}
}

/** Begins an import with a whole file and answers its id. */
export async function receive(
	supabase: Supabase,
	demarcheId: string,
	fichier: File
): Promise<{ id: string } | { refus: Refus }> {
	const begun = await importations.create(supabase, demarcheId, fichier.name);
	if ('refus' in begun) return begun;
	const octets = new Uint8Array(await fichier.arrayBuffer());
	for (let n = 0; n * MORCEAU < octets.length; n++) {
		const piece = octets.subarray(n * MORCEAU, (n + 1) * MORCEAU);
		const refus = await importations.addPiece(supabase, demarcheId, begun.id, n, piece);
		if (refus) return { refus };
	}
	return begun;
}

/** Reads a file that was received: its lines are kept, what its columns may be is guessed, and the file itself is forgotten. */
export async function readReceived(
	supabase: Supabase,
	demarcheId: string,
	id: string,
	etape_id: string | null
): Promise<Refus | null> {
	const restart = () => importations.dropLots(supabase, id);
	await restart();
	const lu = await readFile(
		() => pieces(supabase, id),
		(premiere, lignes) => importations.addLot(supabase, demarcheId, id, premiere, lignes),
		restart
	);
	if ('refus' in lu) {
		await importations.remove(supabase, id);
		return lu.refus;
	}
	const first = (await importations.getLot(supabase, id, 0)) ?? [];
	const colonnes = guessColumns(
		lu.colonnes,
		first.slice(0, 50).map(([, ...cells]) => cells)
	);
	const choix = { colonnes, nature: 'constat' as const, college_id: null, creer_themes: false };
	const refus = await importations.update(supabase, id, { ...lu, etape_id, etat: 'lue', choix });
	await importations.dropPieces(supabase, id);
	return refus;
}
