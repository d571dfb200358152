import { isReference } from '$lib/domain/contribution/reference';

/** The reference of a contribution as it stands in an address. */
export const match = isReference;
