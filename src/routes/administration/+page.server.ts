import { redirect } from '@sveltejs/kit';
import { requireAdministrator } from '$lib/server/account/guarded';
import type { PageServerLoad } from './$types';

/** The only thing that an operator sets through pages today. */
export const load: PageServerLoad = async (event) => {
	await requireAdministrator(event);
	redirect(303, '/administration/pages-legales');
};
