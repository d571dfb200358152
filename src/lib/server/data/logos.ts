import type { ImageLue, TypeImage } from '../../domain/document/image.ts';
import type { Refus } from '../../domain/refus.ts';
import { readBytes, writeBytes } from './bytes.ts';
import type { Supabase } from './client.ts';
import { refusalOf, refusalUnlessTouched, unwrap } from './unwrap.ts';

/** The logo of this organisation with this id; null once another one took its place. */
export async function get(
	supabase: Supabase,
	organisationId: string,
	id: string
): Promise<{ type: TypeImage; bytes: Uint8Array<ArrayBuffer> } | null> {
	const row = unwrap(
		await supabase
			.from('organisation_logo')
			.select('type, donnees')
			.eq('organisation_id', organisationId)
			.eq('id', id)
			.maybeSingle()
	);
	// PostgREST writes bytes as \x and hexadecimal digits.
	return row && { type: row.type, bytes: readBytes(row.donnees) };
}

/** Gives an organisation its logo, or another one under a new id. */
export async function update(
	supabase: Supabase,
	organisationId: string,
	{ type, largeur, hauteur, bytes }: ImageLue & { bytes: Uint8Array }
): Promise<Refus | null> {
	return refusalOf(
		await supabase.from('organisation_logo').upsert({
			organisation_id: organisationId,
			id: crypto.randomUUID(),
			type,
			largeur,
			hauteur,
			donnees: writeBytes(bytes)
		})
	);
}

export async function remove(supabase: Supabase, organisationId: string): Promise<Refus | null> {
	return refusalUnlessTouched(
		await supabase.from('organisation_logo').delete().eq('organisation_id', organisationId).select('id')
	);
}
