import { onDestroy, untrack } from 'svelte';
import { get, toStore, writable, type Readable } from 'svelte/store';
import {
	superForm as open,
	type FormOptions,
	type SuperForm,
	type SuperValidated
} from 'sveltekit-superforms';
import { browser } from '$app/environment';
import { page } from '$app/state';
import { fault } from './fault.svelte.ts';
import { fill, isSame } from './fill.ts';
import { useMessages } from './messages.ts';

type Fields = Record<string, unknown>;

interface Options<T extends Fields, M, In extends Fields, Seen> extends FormOptions<T, M, In> {
	resetForm?: boolean;
	/** Which state of the thing the page holds now: the store of the same name says which one the fields come from. */
	seen?: () => Seen;
}

/**
 * The form of Superforms, except that nothing typed is lost. When nobody answers, the page says so. What is typed while an
 * answer is on its way stays. A page that comes anew for another gesture fills only a form in which nothing is typed.
 */
export function superForm<T extends Fields, M, In extends Fields = T, Seen = undefined>(
	form: SuperValidated<T, M, In>,
	{ seen, ...options }: Options<T, M, In, Seen> = {}
): SuperForm<T, M> & { seen: Readable<Seen | undefined> } {
	const { erreurs } = useMessages();
	const opened = open<T, M, In>(form, {
		...options,
		// Fields are filled here alone. What a page without scripts answers is shown by Superforms.
		...(browser && { applyAction: 'never', invalidateAll: 'pessimistic', resetForm: false }),
		onSubmit: (event) => {
			sent = read();
			return options.onSubmit?.(event);
		},
		onUpdated: (event) => {
			take(event.form);
			options.onUpdated?.(event);
		},
		onError: ({ result }) => fault.tell(result.error, erreurs.sansReponse)
	});
	const read = () => structuredClone(get(opened.form));
	const seenNow = writable<Seen | undefined>(seen?.());
	let [path, latest] = [page.url.pathname, form];
	/** What the fields were last filled with, and what they held when they were last sent. */
	let [shown, sent] = [read(), read()];
	let blank = shown;

	function take(answer: SuperValidated<T, M, In>): void {
		const data = answer.valid && options.resetForm !== false ? blank : answer.data;
		opened.form.update((now) => fill(now, sent, structuredClone(data)));
		if (!answer.valid) return;
		shown = structuredClone(data);
		seenNow.set(seen?.());
	}

	function follow(data: Fields): void {
		const fresh = Object.values(data).find((value) => (value as typeof form | null)?.id === form.id);
		if (!fresh || fresh === latest) return;
		latest = fresh as typeof form;
		const isElsewhere = page.url.pathname !== path;
		path = page.url.pathname;
		if (!isElsewhere && (get(opened.submitting) || !isSame(read(), shown))) return;
		blank = shown = structuredClone(latest.data);
		opened.form.set(latest.data);
		opened.errors.clear();
		opened.message.set(undefined);
		seenNow.set(seen?.());
	}

	if (browser) onDestroy(toStore(() => page.data as Fields).subscribe((data) => untrack(() => follow(data))));
	return { ...opened, seen: seenNow };
}
