import { computeSlug } from '../../domain/demarche/slug.ts';
import type { Fuseau } from '../../domain/demarche/fuseau.ts';
import type { DemarcheSaisie } from '../../domain/demarche/schema.ts';
import { computeDepart } from '../../domain/modele/depart.ts';
import type { Modele } from '../../domain/modele/schema.ts';
import { withoutAccents } from '../../domain/without-accents.ts';
import type { Refus } from '../../domain/refus.ts';
import type { Supabase } from './client.ts';
import { seenAt, whyUntouched } from './seen.ts';
import { refusalOf, refusalUnlessTouched, unwrap } from './unwrap.ts';

const SUMMARY =
	'id, slug, titre, question, territoire, visibilite, langue, avertissement, etape(nature, etat, niveau, debut, fin), portage(ordre, organisation(id, nom)), perimetre(nom), demarche_territoire(nature, nom)';

/** Démarches that the person may read, newest first; with words, those that contain them, titles first. At most `most`. */
export async function list(supabase: Supabase, { words = '', most = 50 } = {}) {
	let query = supabase.from('demarche').select(SUMMARY).order('cree_le', { ascending: false }).limit(most);
	const asked = withoutAccents(words).replace(/’/g, "'").trim();
	if (asked) query = query.textSearch('recherche', asked, { config: 'french', type: 'websearch' });
	return unwrap(await query);
}

/** Everything that the pages of one démarche show around their own content; null when it is absent or hidden. */
export async function get(supabase: Supabase, slug: string) {
	return unwrap(
		await supabase
			.from('demarche')
			.select(
				`*, etape(*), portage(ordre, organisation(id, nom, sigle, nature, fictive)), instance(*, instance_organisation(organisation(id, nom, fictive))), jalon(*), demarche_territoire(nature, code, nom, departement, population), perimetre(id, nature, nom, communes, population)`
			)
			.eq('slug', slug)
			.maybeSingle()
	);
}

/** What a new démarche starts from: a modèle, with its name when it comes with Ensemblier. */
export interface Origine {
	cle: string | null;
	modele: Modele;
}

/** Creates a démarche with all that its modèle brings, the person as porteur. Answers its slug, or the refusal. */
export async function create(
	supabase: Supabase,
	saisie: Pick<DemarcheSaisie, 'titre'> & Partial<DemarcheSaisie>,
	{ cle, modele }: Origine
): Promise<{ slug: string } | { refus: Refus }> {
	const p = {
		...saisie,
		...computeDepart(modele),
		slug: computeSlug(saisie.titre),
		modele: { cle, titre: modele.titre, contenu: modele }
	};
	const answer = await supabase.rpc('create_demarche', { p });
	const refus = refusalOf(answer);
	return refus ? { refus } : { slug: answer.data! };
}

/** Changes the frame of a démarche. `seen` is the modifie_le that the person had before their eyes. */
export async function update(
	supabase: Supabase,
	id: string,
	saisie: Partial<DemarcheSaisie>,
	seen: string
): Promise<Refus | null> {
	const answer = await supabase
		.from('demarche')
		.update(saisie)
		.eq('id', id)
		.eq('modifie_le', seenAt(seen))
		.select('id');
	const refus = refusalOf(answer);
	return refus || answer.data?.length ? refus : whyUntouched(supabase, 'demarche', id, seen);
}

/** Chooses the time zone of a démarche. */
export async function updateFuseau(supabase: Supabase, id: string, fuseau: Fuseau): Promise<Refus | null> {
	return refusalUnlessTouched(await supabase.from('demarche').update({ fuseau }).eq('id', id).select('id'));
}

/** Deletes a draft for good. */
export async function remove(supabase: Supabase, id: string): Promise<Refus | null> {
	return refusalUnlessTouched(await supabase.from('demarche').delete().eq('id', id).select('id'));
}
