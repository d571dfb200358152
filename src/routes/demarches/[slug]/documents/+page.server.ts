import * as documents from '$lib/server/data/documents';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent }) => {
	const { demarche } = await parent();
	return {
		documents: await documents.list(locals.supabase, demarche.id),
		trail: [{ label: locals.messages.documents.titre }]
	};
};
