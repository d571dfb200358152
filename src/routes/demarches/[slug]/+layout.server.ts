import { dayIn } from '$lib/domain/demarche/fuseau';
import { openDemarche } from './frame.server';
import type { LayoutServerLoad } from './$types';

/** The démarche that all its pages share, and today where it happens as an ISO day. */
export const load: LayoutServerLoad = async ({ locals, params }) => {
	const frame = await openDemarche(locals, params.slug);
	return { ...frame, today: dayIn(frame.demarche.fuseau, new Date()) };
};
