import { error } from '@sveltejs/kit';
import { isId } from '$lib/domain/id';
import { textOf } from '../form-text.server';

/** The id in a field of a form. 400 when it is none: nobody sends that from a page. */
export function idOf(data: FormData, name = 'id'): string {
	const id = textOf(data, name);
	return isId(id) ? id : error(400);
}
