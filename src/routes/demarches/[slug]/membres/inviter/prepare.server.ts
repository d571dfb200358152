import { randomUUID } from 'node:crypto';
import type { Role } from '$lib/domain/demarche/role';
import { judge, listAdresses, MAX_LIGNES, type LigneLue } from '$lib/domain/membre/liste';
import { collegeReader, readRole } from '$lib/domain/membre/mots';
import { listRolesToGive } from '$lib/domain/membre/role-donne';
import type { Refus } from '$lib/domain/refus';
import * as lots from '$lib/server/data/lots';
import { decodeText } from '$lib/server/invitation/decode';
import { hashJeton } from '$lib/server/invitation/jeton';
import { readList } from '$lib/server/invitation/read-list';
import { jetonOf } from '$lib/server/mail/letters/invitation';
import { signWith } from '$lib/server/mail/sign';
import { getRuntime } from '$lib/server/runtime';
import { textOf } from '../../form-text.server';
import { MAX_FICHIER } from './fichier';

const DAY = 86_400_000;

/** How long an invitation may be good, in days. */
export const DUREES = ['7', '30', '90', '365'] as const;

/** When an invitation ends that is made now with the duration of this form. */
export function expiryOf(data: FormData): string {
	const days = DUREES.find((duree) => duree === textOf(data, 'duree')) ?? '30';
	return new Date(Date.now() + Number(days) * DAY).toISOString();
}

/** The hash of the token that the letter of this invitation will carry. */
export const mailedHash = (id: string) => hashJeton(jetonOf(signWith(getRuntime().supabase.secretKey), id));

/** What was typed, or the file, as lines; a refusal when there is nothing, too much, or both. */
export async function readPeople(data: FormData): Promise<{ lignes: LigneLue[] } | { refus: Refus }> {
	const typed = textOf(data, 'adresses').trim();
	const file = data.get('fichier');
	const hasFile = file instanceof File && file.size > 0;
	if (typed && hasFile) return { refus: 'liste_double' };
	if (hasFile && file.size > MAX_FICHIER) return { refus: 'fichier_trop_grand' };
	const text = hasFile ? decodeText(new Uint8Array(await file.arrayBuffer())) : typed;
	if (text === null || text.includes('\0')) return { refus: 'fichier_illisible' };
	const lignes = readList(text);
	if (lignes.length > MAX_LIGNES) return { refus: 'liste_trop_longue' };
	return lignes.length ? { lignes } : { refus: 'liste_vide' };
}

interface Surroundings {
	supabase: App.Locals['supabase'];
	demarche: string;
	colleges: { id: string; nom: string }[];
	/** Of whoever invites. */
	mine: Role | null;
	/** For the lines that name none. */
	role: Role;
	college_id: string | null;
}

/** The lines, each judged, and those that are right with what will open them. */
export async function prepare(
	lues: LigneLue[],
	{ supabase, demarche, colleges, mine, role, college_id }: Surroundings
): Promise<lots.LigneDeLot[]> {
	const known = await lots.check(supabase, demarche, listAdresses(lues));
	const rules = {
		role,
		college_id,
		roles: listRolesToGive(mine),
		readRole,
		readCollege: collegeReader(colleges)
	};
	return judge(lues, rules, known).map((ligne) => {
		if (ligne.etat !== 'prete') return ligne;
		const id = randomUUID();
		return { ...ligne, id, jeton_hash: mailedHash(id) };
	});
}
