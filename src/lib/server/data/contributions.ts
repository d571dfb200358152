import type { ContributionSaisie } from '../../domain/contribution/schema.ts';
import { isId } from '../../domain/id.ts';
import type { Refus } from '../../domain/refus.ts';
import type { Lieu } from '../../domain/territoire/lieu.ts';
import type { Supabase } from './client.ts';
import type { Database } from './database.types.ts';
import { seenAt } from './seen.ts';
import { refusalOf, refusalUnlessTouched, unwrap } from './unwrap.ts';

/** Whose words they are. The account is not among it: nobody may read it, and members ask for names apart (listAuteurs). */
const WHO = 'signature, organisation(id, nom), college(nom)';
const BRIEF = `id, reference, nature, titre, texte, etat, deposee_le, modifie_le, soutiens, parent_id, etape_id, ${WHO}` as const;
const FULL =
	`${BRIEF}, caviardee_le, provenance, pour, contre, reponses, recueil_id, lieu_nature, lieu_code, lieu_nom, lieu_departement, recueil(titre), contribution_theme(theme(id, nom, ordre))` as const;

/** How many answers of a contribution are read at once. */
export const SUITES_MAX = 100;

/** What a page sends to keep a draft. */
type Brouillon = Omit<ContributionSaisie, 'territoire' | 'cle'>;
type Modification = Omit<Brouillon, 'etape_id' | 'parent_id' | 'organisation_id'>;

const rowOf = <T extends object>(saisie: T, lieu: Lieu | null) => ({
	...saisie,
	lieu_nature: lieu?.nature ?? null,
	lieu_code: lieu?.code ?? null,
	lieu_nom: lieu?.nom ?? '',
	lieu_departement: lieu?.departement ?? '',
	lieu_dans: lieu?.dans ?? ''
});

/** One contribution by its reference; null when it is absent or not for this person. */
export async function get(supabase: Supabase, demarcheId: string, reference: string) {
	return unwrap(
		await supabase
			.from('contribution')
			.select(FULL)
			.eq('demarche_id', demarcheId)
			.eq('reference', reference)
			.maybeSingle()
	);
}

/** The contribution that another one answers; null when this person may not read it. */
export async function getParent(supabase: Supabase, id: string) {
	return unwrap(
		await supabase.from('contribution').select('id, reference, titre, texte, etat').eq('id', id).maybeSingle()
	);
}

/** A draft, which nobody reads but its author; `reference` is null as long as it is one. */
export async function getBrouillon(supabase: Supabase, demarcheId: string, id: string) {
	return unwrap(
		await supabase
			.from('contribution')
			.select(`${FULL}, cle`)
			.eq('demarche_id', demarcheId)
			.eq('id', id)
			.maybeSingle()
	);
}

type OwnDraft = Pick<
	Database['public']['Tables']['contribution']['Row'],
	'id' | 'nature' | 'titre' | 'texte' | 'parent_id' | 'modifie_le'
>;

/** Whose account wrote or entered a contribution. */
export interface Auteur {
	/** The name of the account, for members; null for a visitor's words, or a sheet of paper. */
	auteur: string | null;
	saisisseur: string | null;
	mien: boolean;
}

/** Who wrote these contributions, by id: what members may know, and what everybody knows of their own. */
export async function listAuteurs(supabase: Supabase, ids: string[]): Promise<Map<string, Auteur>> {
	const rows = unwrap(await supabase.rpc('list_auteurs', { p_contributions: ids }));
	return new Map(rows.map(({ id, ...auteur }) => [id, auteur]));
}

/** What people answered to these contributions, published, newest first; at most SUITES_MAX. */
export async function listSuites(supabase: Supabase, demarcheId: string, parents: string[]) {
	return unwrap(
		await supabase
			.from('contribution')
			.select(BRIEF)
			.eq('demarche_id', demarcheId)
			.in('parent_id', parents)
			.eq('etat', 'publiee')
			.order('deposee_le', { ascending: false })
			.order('id', { ascending: false })
			.limit(SUITES_MAX)
	);
}

/** One's own drafts in a démarche, the last one written first. */
export async function listBrouillons(supabase: Supabase, demarcheId: string) {
	const rows = unwrap(await supabase.rpc('list_own_contributions', { p_demarche: demarcheId }));
	return rows as unknown as OwnDraft[];
}

/** What an organisation contributed, wherever the person may read it, newest first, after the last one seen: `most` at once. */
export async function listOfOrganisation(
	supabase: Supabase,
	organisationId: string,
	last: { deposee_le: string; id: string } | null,
	most: number
) {
	let query = supabase
		.from('contribution')
		.select('id, reference, nature, titre, texte, deposee_le, demarche_id')
		.eq('organisation_id', organisationId)
		.eq('etat', 'publiee')
		.order('deposee_le', { ascending: false })
		.order('id', { ascending: false })
		.limit(most);
	if (last) {
		const { deposee_le, id } = last;
		query = query.or(`deposee_le.lt."${deposee_le}",and(deposee_le.eq."${deposee_le}",id.lt.${id})`);
	}
	const rows = unwrap(await query);
	if (!rows.length) return [];
	const ids = [...new Set(rows.map(({ demarche_id }) => demarche_id))];
	const demarches = unwrap(await supabase.from('demarche').select('id, slug, titre').in('id', ids));
	const byId = new Map(demarches.map(({ id, ...demarche }) => [id, demarche]));
	// One that was hidden between the two questions is left out.
	return rows.flatMap(({ demarche_id, ...row }) => {
		const demarche = byId.get(demarche_id);
		return demarche ? [{ ...row, demarche }] : [];
	});
}

/** One's own draft by the key of its page, or what became of it, in brief. */
export async function getBrief(supabase: Supabase, demarcheId: string, cle: string) {
	const found = unwrap(
		await supabase
			.from('contribution')
			.select('id, reference, titre, texte, modifie_le')
			.eq('demarche_id', demarcheId)
			.eq('cle', cle)
			.maybeSingle()
	);
	return found && (await listAuteurs(supabase, [found.id])).get(found.id)?.mien ? found : null;
}

/** What a contribution said before each change, the newest first. */
export async function listVersions(supabase: Supabase, id: string) {
	return unwrap(
		await supabase
			.from('contribution_version')
			.select('numero, titre, texte, ecrite_le, profil(nom)')
			.eq('contribution_id', id)
			.order('numero', { ascending: false })
			.limit(100)
	);
}

/** Which page writes a draft (an id that it made), and the modifie_le that it read, '' for a new one. */
interface Ecriture {
	page: string;
	vu: string;
}

/** Keeps a draft under the key of its page, and answers its id, or why not: what another page wrote meanwhile stays. */
export async function keep(
	supabase: Supabase,
	demarcheId: string,
	cle: string,
	{ etape_id, parent_id, nature, titre, texte, themes, organisation_id, signature }: Brouillon,
	lieu: Lieu | null,
	ecriture?: Ecriture
): Promise<{ id: string } | { refus: Refus }> {
	const saisie = {
		...{ etape_id, nature, titre, texte, themes, signature },
		parent_id: parent_id || null,
		organisation_id: organisation_id || null,
		page: isId(ecriture?.page) ? ecriture.page : null,
		vu: ecriture?.vu ? seenAt(ecriture.vu) : null
	};
	const answer = await supabase.rpc('write_brouillon', {
		p_demarche: demarcheId,
		p_cle: cle,
		p: rowOf(saisie, lieu)
	});
	// What it answers is not of this démarche, or is gone.
	if (answer.error?.code === '23503') return { refus: 'contribution_introuvable' };
	const refus = refusalOf(answer);
	return refus ? { refus } : { id: answer.data! };
}

/** Deposits a draft and answers its reference, the same one when it is deposited already. */
export async function send(
	supabase: Supabase,
	id: string
): Promise<{ reference: string } | { refus: Refus }> {
	const answer = await supabase.rpc('send_contribution', { p_contribution: id });
	const refus = refusalOf(answer);
	return refus ? { refus } : { reference: answer.data! };
}

/** Changes what was deposited. `seen` is the modifie_le that the person had before their eyes. */
export async function update(
	supabase: Supabase,
	id: string,
	seen: string,
	{ nature, titre, texte, themes, signature }: Modification,
	lieu: Lieu | null
): Promise<Refus | null> {
	return refusalOf(
		await supabase.rpc('update_contribution', { p_contribution: id, p_vu: seenAt(seen), p: rowOf({ nature, titre, texte, themes, signature }, lieu) })
	);
}

/** Withdraws a published contribution of one's own, or takes that back. */
export async function withdraw(supabase: Supabase, id: string, back: boolean): Promise<Refus | null> {
	return refusalOf(await supabase.rpc('withdraw_contribution', { p_contribution: id, p_back: back }));
}

/** Throws a draft of one's own away. */
export async function remove(supabase: Supabase, id: string): Promise<Refus | null> {
	return refusalUnlessTouched(
		await supabase.from('contribution').delete().eq('id', id).eq('etat', 'brouillon').select('id')
	);
}
