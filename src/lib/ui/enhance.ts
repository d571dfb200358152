import type { SubmitFunction } from '@sveltejs/kit';
import { enhance as byKit } from '$app/forms';
import { fault } from './fault.svelte.ts';
import { useMessages } from './messages.ts';

/** The enhance of SvelteKit, except that when nobody answers, the page says so and keeps what is typed. */
export const enhance = (form: HTMLFormElement, submit?: SubmitFunction) =>
	byKit(form, async (input) => {
		const after = await submit?.(input);
		return async (answer) => {
			const { result } = answer;
			if (result.type === 'error') fault.tell(result.error, useMessages().erreurs.sansReponse);
			else await (after ?? (({ update }) => update()))(answer);
		};
	});
