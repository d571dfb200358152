import {
	superForm as open,
	type FormOptions,
	type SuperForm,
	type SuperValidated
} from 'sveltekit-superforms';
import { fault } from './fault.svelte.ts';
import { useMessages } from './messages.ts';

/** The form of Superforms, except that when nobody answers, the page says so and keeps what is typed. */
export function superForm<T extends Record<string, unknown>, M, In extends Record<string, unknown> = T>(
	form: SuperValidated<T, M, In> | T,
	options?: FormOptions<T, M, In>
): SuperForm<T, M> {
	const { erreurs } = useMessages();
	return open<T, M, In>(form, {
		...options,
		onError: ({ result }) => fault.tell(result.error, erreurs.sansReponse)
	});
}
