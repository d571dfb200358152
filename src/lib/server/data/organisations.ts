import { computeNature } from '../../domain/organisation/forme.ts';
import type { NatureOrganisation } from '../../domain/organisation/nature.ts';
import type { ContactSaisie, OrganisationSaisie } from '../../domain/organisation/schema.ts';
import type { Territoire } from '../../domain/territoire/territoire.ts';
import { withoutAccents } from '../../domain/without-accents.ts';
import type { Refus } from '../../domain/refus.ts';
import type { Supabase } from './client.ts';
import { seenAt, whyUntouched } from './seen.ts';
import { refusalOf, refusalUnlessTouched, unwrap } from './unwrap.ts';

const ENTRY =
	'id, nom, sigle, nature, forme, est_ess, territoire_nom, territoire_departement, fictive, fermee_le, organisation_logo(id, largeur, hauteur)';
const FICHE = `${ENTRY}, qualites, siae, siret, rna, territoire_nature, territoire_code, presentation, site_web, fusionnee_dans, modifie_le`;

interface Logo {
	id: string;
	largeur: number;
	hauteur: number;
}

/** The row with its logo or null: an embedded Supabase gives a list where the real one knows that there is one at most. */
function withLogo<R extends { organisation_logo: Logo | Logo[] | null }>(row: R) {
	const { organisation_logo: logos, ...rest } = row;
	return { ...rest, logo: [logos].flat()[0] ?? null };
}

/** The words of a search as `private.mots` keeps them: small letters and digits, no accents. */
const wordsOf = (text: string) =>
	withoutAccents(text)
		.toLowerCase()
		.split(/[^a-z0-9]+/)
		.filter(Boolean)
		.slice(0, 10);

interface Asked {
	words?: string;
	nature?: NatureOrganisation;
	onlyEss?: boolean;
	/** From 1. */
	page?: number;
	/** How many a page shows. */
	size?: number;
}

/** One page of the directory by name, and how many there are in all. Every word must be in name, sigle, SIRET, RNA or territory. */
export async function list(
	supabase: Supabase,
	{ words = '', nature, onlyEss = false, page = 1, size = 24 }: Asked = {}
) {
	let query = supabase
		.from('organisation')
		.select(ENTRY, { count: 'exact' })
		.is('fusionnee_dans', null)
		.order('nom')
		.order('id');
	for (const word of wordsOf(words)) query = query.like('recherche', `%${word}%`);
	if (nature) query = query.eq('nature', nature);
	if (onlyEss) query = query.eq('est_ess', true);
	const answer = await query.range((page - 1) * size, page * size - 1);
	// A page after the last one is empty, not an error.
	if (answer.error?.code === 'PGRST103') return { found: [], total: 0 };
	return { found: unwrap(answer).map(withLogo), total: answer.count ?? 0 };
}

/** Everything that is public about an organisation, with the readable démarches it carries; null when there is none. */
export async function get(supabase: Supabase, id: string) {
	const row = unwrap(
		await supabase
			.from('organisation')
			.select(
				`${FICHE}, portage(demarche(id, slug, titre, question, territoire, visibilite, langue, etape(nature, etat), portage(ordre, organisation(nom)), perimetre(nom), demarche_territoire(nature, nom)))`
			)
			.eq('id', id)
			.maybeSingle()
	);
	return row && withLogo(row);
}

/** The organisation with this SIRET; null when nobody declared it. */
export async function getBySiret(supabase: Supabase, siret: string) {
	return unwrap(
		await supabase.from('organisation').select('id, nom').eq('siret', siret).maybeSingle()
	);
}

/** The organisation with this RNA number; null when nobody declared it. */
export async function getByRna(supabase: Supabase, rna: string) {
	return unwrap(await supabase.from('organisation').select('id, nom').eq('rna', rna).maybeSingle());
}

/** Up to five organisations that may be the one of this name or sigle, the likeliest first. */
export async function listSimilar(supabase: Supabase, { nom, sigle }: { nom: string; sigle: string }) {
	return unwrap(await supabase.rpc('list_similar_organisations', { p_nom: nom, p_sigle: sigle }));
}

/** What the database keeps of what was typed. */
function rowOf(saisie: OrganisationSaisie, territoire: Territoire | null) {
	const { nom, sigle, forme, qualites, siae, siret, rna, presentation, site_web } = saisie;
	return {
		nom,
		sigle: sigle || null,
		forme,
		nature: computeNature(forme, qualites),
		qualites,
		siae,
		siret: siret || null,
		rna: rna || null,
		territoire_nature: territoire?.nature ?? null,
		territoire_code: territoire?.code ?? null,
		territoire_nom: territoire?.nom ?? null,
		territoire_departement: territoire?.departement ?? null,
		presentation,
		site_web: site_web || null
	};
}

/** A number that another organisation has is a refusal. */
function refusalOfWrite(answer: { error: { code?: string; message: string } | null }): Refus | null {
	if (answer.error?.code === '23505')
		return answer.error.message.includes('organisation_rna') ? 'rna_deja_declare' : 'siret_deja_declare';
	return refusalOf(answer);
}

/** Declares an organisation; the person is its first référent. Answers its id, or the refusal. */
export async function create(
	supabase: Supabase,
	saisie: OrganisationSaisie,
	territoire: Territoire | null
): Promise<{ id: string } | { refus: Refus }> {
	const answer = await supabase.from('organisation').insert(rowOf(saisie, territoire)).select('id').single();
	const refus = refusalOfWrite(answer);
	return refus ? { refus } : { id: unwrap(answer).id };
}

/** Changes an organisation. `seen` is the modifie_le that the person had before their eyes; answers the new one, or the refusal. */
export async function update(
	supabase: Supabase,
	id: string,
	saisie: OrganisationSaisie,
	territoire: Territoire | null,
	seen: string
): Promise<{ modifie_le: string } | { refus: Refus }> {
	const answer = await supabase
		.from('organisation')
		.update(rowOf(saisie, territoire))
		.eq('id', id)
		.eq('modifie_le', seenAt(seen))
		.select('modifie_le');
	const refus = refusalOfWrite(answer);
	if (refus) return { refus };
	const [saved] = unwrap(answer);
	if (saved) return saved;
	return { refus: await whyUntouched(supabase, 'organisation', id, seen) };
}

/** Everything of `merged` moves to `kept`. */
export async function merge(supabase: Supabase, kept: string, merged: string): Promise<Refus | null> {
	return refusalOf(await supabase.rpc('merge_organisations', { p_kept: kept, p_merged: merged }));
}

/** Ends every mandate, request and invitation; what was said in its name stays. */
export async function close(supabase: Supabase, id: string): Promise<Refus | null> {
	return refusalOf(await supabase.rpc('close_organisation', { p_organisation: id }));
}

/** Opens it again: who closed it is its référent again. */
export async function reopen(supabase: Supabase, id: string): Promise<Refus | null> {
	return refusalOf(await supabase.rpc('reopen_organisation', { p_organisation: id }));
}

/** True when this person closed it. */
export async function isClosedBy(supabase: Supabase, id: string, profilId: string): Promise<boolean> {
	return Boolean(
		unwrap(
			await supabase.from('organisation').select('id').eq('id', id).eq('fermee_par', profilId).maybeSingle()
		)
	);
}

/** Organisations that would be left without a référent if the signed-in person went. */
export async function listOnlyReferent(supabase: Supabase) {
	return unwrap(await supabase.rpc('list_only_referent'));
}

/** How to reach an organisation, for those who speak for it; nothing for others. */
export async function listContacts(supabase: Supabase, organisationId: string) {
	return unwrap(
		await supabase
			.from('organisation_contact')
			.select('id, nom, fonction, courriel, telephone')
			.eq('organisation_id', organisationId)
			.order('cree_le')
	);
}

export async function createContact(
	supabase: Supabase,
	organisationId: string,
	saisie: ContactSaisie
): Promise<Refus | null> {
	return refusalOf(
		await supabase.from('organisation_contact').insert({ ...saisie, organisation_id: organisationId })
	);
}

export async function removeContact(
	supabase: Supabase,
	organisationId: string,
	id: string
): Promise<Refus | null> {
	return refusalUnlessTouched(
		await supabase
			.from('organisation_contact')
			.delete()
			.eq('organisation_id', organisationId)
			.eq('id', id)
			.select('id')
	);
}
