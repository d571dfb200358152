import { openOrganisation } from './open.server';
import type { LayoutServerLoad } from './$types';

/** The organisation that all its pages share, and what the person may do with it. */
export const load: LayoutServerLoad = async ({ locals, params, parent }) => {
	const { personne } = await parent();
	const opened = await openOrganisation(locals, params.id);
	return { ...opened, administrateur: personne?.administrateur ?? false };
};
