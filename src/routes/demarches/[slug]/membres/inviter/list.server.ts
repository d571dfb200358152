import * as invitations from '$lib/server/data/invitations';
import { readEtat } from './state.server';

/** Mailed invitations on one page of the list. */
const SIZE = 100;

type Row = Awaited<ReturnType<typeof invitations.listLiens>>[number];

/** The links of a démarche, and one page of the invitations that were mailed, among those whose address has these letters. */
export async function listInvitations(
	supabase: App.Locals['supabase'],
	demarche: string,
	colleges: { id: string; nom: string }[],
	{ searchParams }: URL
) {
	const contains = (searchParams.get('adresse') ?? '').trim().slice(0, 254);
	const page = Math.min(Math.max(1, Math.trunc(Number(searchParams.get('page'))) || 1), 1000);
	const [liens, { list, count }] = await Promise.all([
		invitations.listLiens(supabase, demarche),
		invitations.listMailed(supabase, demarche, { contains, from: (page - 1) * SIZE, most: SIZE })
	]);
	const tell = ({ profil, college_id, ...invitation }: Row) => ({
		...invitation,
		college: colleges.find(({ id }) => id === college_id)?.nom ?? '',
		par: profil?.nom ?? '',
		etat: readEtat(invitation)
	});
	return {
		liens: liens.map(tell),
		mailed: list.map(tell),
		contains,
		count,
		page,
		pages: Math.ceil(count / SIZE)
	};
}
