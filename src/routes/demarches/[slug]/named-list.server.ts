import { error, fail, type RequestEvent } from '@sveltejs/kit';
import { message, superValidate, type Infer } from 'sveltekit-superforms';
import { zod4 } from 'sveltekit-superforms/adapters';
import type { namedSchema } from '$lib/domain/named';
import type { Refus } from '$lib/domain/refus';
import type { Supabase } from '$lib/server/data/client';
import type { namedIn } from '$lib/server/data/named';
import { textOf } from './form-text.server';
import { openDemarche } from './frame.server';

type Schema = ReturnType<typeof namedSchema>;
type Said = { refus: Refus } | { ajoute: string };
type Event = RequestEvent<{ slug: string }>;

/** What a démarche names, one under the other: where the rows are, and what is under each. */
export interface Kind {
	schema: Schema;
	rows: ReturnType<typeof namedIn> & {
		move: (supabase: Supabase, id: string, isUp: boolean) => Promise<Refus | null>;
	};
	/** Says of each id how many people or things are under it. */
	countUnder: (supabase: Supabase, demarcheId: string) => Promise<(id: string) => number>;
}

const validate = (schema: Schema, data: FormData | null) =>
	superValidate<Infer<Schema>, Said>(data, zod4(schema), { id: 'nouveau', errors: data !== null });

/** What `NamedList.svelte` shows: all of a démarche with how much is under each, and the form for one more. */
export async function loadNamed({ schema, rows, countUnder }: Kind, supabase: Supabase, demarcheId: string) {
	const [list, under] = await Promise.all([
		rows.list(supabase, demarcheId),
		countUnder(supabase, demarcheId)
	]);
	return {
		list: list.map((one) => ({ ...one, nombre: under(one.id) })),
		form: await validate(schema, null)
	};
}

/** What the forms of `NamedList.svelte` do. */
export function namedActions({ schema, rows, countUnder }: Kind) {
	/** The one that a form is about. 404 for another one. */
	async function read({ locals, params, request }: Event) {
		const { demarche } = await openDemarche(locals, params.slug);
		const data = await request.formData();
		const list = await rows.list(locals.supabase, demarche.id);
		const one =
			list.find(({ id }) => id === textOf(data, 'id')) ?? error(404, locals.messages.erreurs.introuvable);
		return { demarche, data, one };
	}

	return {
		ajouter: async ({ locals, params, request }: Event) => {
			const { demarche } = await openDemarche(locals, params.slug);
			const form = await validate(schema, await request.formData());
			if (!form.valid) return fail(400, { form });
			const refus = await rows.create(locals.supabase, demarche.id, form.data);
			return refus ? message(form, { refus }, { status: 409 }) : message(form, { ajoute: form.data.nom });
		},

		enregistrer: async (event: Event) => {
			const { demarche, data, one } = await read(event);
			const saisie = schema.safeParse(Object.fromEntries(data));
			if (!saisie.success) return fail(400, { refus: saisie.error.issues[0]!.message });
			const refus = await rows.update(event.locals.supabase, demarche.id, one.id, saisie.data);
			return refus ? fail(409, { refus }) : { enregistre: saisie.data.nom };
		},

		/** Moves one a place up or down. */
		deplacer: async (event: Event) => {
			const { data, one } = await read(event);
			const refus = await rows.move(event.locals.supabase, one.id, textOf(data, 'vers') === 'haut');
			return refus ? fail(403, { refus }) : {};
		},

		/** Removes one; when something is under it, asks first, by naming what is lost. */
		retirer: async (event: Event) => {
			const { demarche, data, one } = await read(event);
			const { supabase } = event.locals;
			const { id, nom, presentation } = one;
			const nombre = (await countUnder(supabase, demarche.id))(id);
			if (nombre > 0 && textOf(data, 'confirme') !== 'oui') return { aConfirmer: { id, nom, nombre } };
			const refus = await rows.remove(supabase, demarche.id, id);
			return refus ? fail(403, { refus }) : { retire: { nom, presentation } };
		}
	};
}
