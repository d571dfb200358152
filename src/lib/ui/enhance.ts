import type { SubmitFunction } from '@sveltejs/kit';
import { tick } from 'svelte';
import { enhance as byKit } from '$app/forms';
import { fault } from './fault.svelte.ts';
import { keepFocus } from './keep-focus.ts';
import { useMessages } from './messages.ts';

/**
 * The enhance of SvelteKit, except that when nobody answers, the page says so and keeps what is typed, that an answer leaves
 * the focus where it is, and that a refusal is brought before the eyes of whoever pressed a button below it.
 */
export const enhance = (form: HTMLFormElement, submit?: SubmitFunction) =>
	byKit(form, async (input) => {
		const after = await submit?.(input);
		return async (answer) => {
			const { result } = answer;
			if (result.type === 'error') return fault.tell(result.error, useMessages().erreurs.sansReponse);
			// Another page begins at its beginning.
			const update: typeof answer.update = (options) =>
				result.type === 'redirect' ? answer.update(options) : keepFocus(() => answer.update(options));
			await (after ?? (({ update }) => update()))({ ...answer, update });
			if (result.type !== 'failure') return;
			await tick();
			form.querySelector<HTMLElement>('[data-errors]')?.focus();
		};
	});
