import { isInstant } from '../../domain/instant.ts';
import type { Refus } from '../../domain/refus.ts';
import type { Supabase } from './client.ts';
import { unwrap } from './unwrap.ts';

/** The modifie_le that a page sent back, to compare with; a mangled one is that of no row. */
export const seenAt = (seen: string): string => (isInstant(seen) ? seen : '-infinity');

type Seen = 'demarche' | 'document' | 'etape' | 'instance' | 'organisation' | 'question' | 'recueil';

/** Why an update of the row as it was at `seen` touched nothing: somebody changed it meanwhile, or the person may not. */
export async function whyUntouched(supabase: Supabase, table: Seen, id: string, seen: string): Promise<Refus> {
	const now = unwrap(await supabase.from(table).select('modifie_le').eq('id', id).maybeSingle());
	return now && now.modifie_le !== seen ? 'modifie_entre_temps' : 'role_insuffisant';
}
