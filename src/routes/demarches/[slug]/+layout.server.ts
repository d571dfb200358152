import { openDemarche } from './frame.server';
import type { LayoutServerLoad } from './$types';

const parisDay = new Intl.DateTimeFormat('fr-CA', { timeZone: 'Europe/Paris' });

/** The démarche that all its pages share, and today in Paris as an ISO day. */
export const load: LayoutServerLoad = async ({ locals, params }) => ({
	...(await openDemarche(locals, params.slug)),
	today: parisDay.format(new Date())
});
