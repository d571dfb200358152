import { fail } from '@sveltejs/kit';
import { setError, superValidate, type Infer, type SuperValidated } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import { PIECES_MAX } from '$lib/domain/piece';
import { contributionSchema, type ContributionSaisie } from '$lib/domain/contribution/schema';
import { voixRefusal } from '$lib/domain/organisation/voix';
import type { Refus } from '$lib/domain/refus';
import type { Lieu } from '$lib/domain/territoire/lieu';
import { listMine } from '$lib/server/account/voix';
import * as pieces from '$lib/server/data/pieces';
import { acceptPiece } from '$lib/server/web/accept-piece';
import { FILES_LEFT_OUT } from '$lib/server/web/without-files';
import { locate } from '../../../organisations/find-territoire.server';

/** Why a text was not taken as a whole, the draft it is kept in and the files attached by now, and its revision when it was deposited. */
export interface Answer {
	refus?: Refus;
	brouillon?: string;
	pieces?: Awaited<ReturnType<typeof pieces.list>>;
	vu?: string;
}
export type ContributionForm = SuperValidated<ContributionSaisie, Answer>;

/** The form of a contribution. */
export const validate = (data: FormData | Partial<ContributionSaisie>): Promise<ContributionForm> =>
	superValidate<Infer<typeof contributionSchema>, Answer>(data as FormData, zod4(contributionSchema), {
		errors: data instanceof FormData
	});

/** Says no to the whole form, which keeps what it says, its place included, and `more` that the page needs. */
export function refuse<More extends object>(
	said: Answer,
	form: ContributionForm,
	territoire: Lieu | null,
	more: More = {} as More
) {
	form.valid = false;
	form.message = said;
	return fail(409, { form, territoire, ...more });
}

/** The place that the form means; marks one that does not exist, a stage of elsewhere, a voice that is not theirs. */
export async function checkPlaces(
	locals: App.Locals,
	form: ContributionForm,
	etapes: readonly { id: string }[]
): Promise<Lieu | null> {
	const { etape_id, organisation_id, territoire } = form.data;
	const [lieu, voix] = await Promise.all([locate(territoire), organisation_id ? listMine(locals) : []]);
	if (lieu === undefined) setError(form, 'territoire', 'territoire_inconnu');
	if (!etapes.some(({ id }) => id === etape_id)) setError(form, 'etape_id', 'choix_inconnu');
	const refus = voixRefusal(organisation_id, voix);
	if (refus) setError(form, 'organisation_id', refus);
	return lieu ?? null;
}

/** Attaches the files that a form sends, as far as they are accepted; answers why one is not. */
export async function attach(
	{ supabase }: App.Locals,
	contribution: { id: string; demarche_id: string },
	data: FormData
): Promise<Refus | null> {
	if (data.has(FILES_LEFT_OUT)) return 'pieces_trop_lourdes';
	const files = data.getAll('pieces').filter((one): one is File => one instanceof File && one.size > 0);
	if (files.length > PIECES_MAX) return 'trop_de_pieces';
	let refused: Refus | null = null;
	for (const file of files) {
		const read = await acceptPiece(file);
		const refus = 'refus' in read ? read.refus : await pieces.create(supabase, contribution, read);
		refused ??= refus;
	}
	return refused;
}
