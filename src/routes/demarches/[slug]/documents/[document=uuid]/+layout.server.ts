import { findDocument } from './open.server';
import type { LayoutServerLoad } from './$types';

/** The document that all its pages share. */
export const load: LayoutServerLoad = async ({ locals, params, parent }) =>
	findDocument(locals, await parent(), params.document);
