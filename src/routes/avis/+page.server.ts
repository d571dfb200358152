import { fail } from '@sveltejs/kit';
import { z } from 'zod';
import { groupAvis } from '$lib/domain/avis/groupes';
import { requireUser } from '$lib/server/account/guarded';
import * as avis from '$lib/server/data/avis';
import type { Actions, PageServerLoad } from './$types';

const moment = z.iso.datetime({ offset: true });
const readOne = z.object({ id: z.uuid() });
const readAll = z.object({ vu: moment });

/** What is to be read first, then what was; `?avant=` goes further back. */
export const load: PageServerLoad = async (event) => {
	requireUser(event);
	const { supabase } = event.locals;
	const before = moment.safeParse(event.url.searchParams.get('avant')).data ?? null;
	const [unread, read, count] = await Promise.all([
		before ? [] : avis.list(supabase, 'a_lire'),
		avis.list(supabase, 'lus', before),
		avis.countUnread(supabase)
	]);
	return {
		unread: groupAvis(unread),
		read: groupAvis(read),
		count,
		before,
		/** Up to where « tout lu » goes. */
		newest: unread[0]?.cree_le ?? null,
		older: read.length === avis.MOST ? read.at(-1)!.cree_le : null
	};
};

export const actions: Actions = {
	lire: async (event) => {
		requireUser(event);
		const asked = readOne.safeParse(Object.fromEntries(await event.request.formData()));
		if (!asked.success) return fail(400);
		await avis.markRead(event.locals.supabase, asked.data);
	},

	toutLire: async (event) => {
		requireUser(event);
		const asked = readAll.safeParse(Object.fromEntries(await event.request.formData()));
		if (!asked.success) return fail(400);
		await avis.markRead(event.locals.supabase, { until: asked.data.vu });
	}
};
