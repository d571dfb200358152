import { isId } from '$lib/domain/id';

/** An id as it stands in an address. */
export const match = (text: string) => isId(text);
