import { CLES, MODELES, modeleOf } from '$lib/modeles/catalogue';
import * as modeles from '$lib/server/data/modeles';
import type { Origine } from '$lib/server/data/demarches';
import type { Supabase } from '$lib/server/data/client';

const ID = /^[0-9a-f-]{36}$/;

/** What a new démarche may start from, as the form offers it: those of Ensemblier, then those that people saved. */
export async function listChoices(supabase: Supabase) {
	const saved = await modeles.list(supabase);
	return [
		...CLES.map((value) => ({
			value,
			label: MODELES[value].titre,
			help: MODELES[value].resume
		})),
		...saved.map(({ id, titre, resume }) => ({ value: id, label: titre, help: resume }))
	];
}

/** The modèle that a form names; null when there is none, or it is somebody else's. */
export async function findOrigine(supabase: Supabase, value: string): Promise<Origine | null> {
	const ours = modeleOf(value);
	if (ours) return { cle: value, modele: ours };
	const saved = ID.test(value) ? await modeles.get(supabase, value) : null;
	return saved ? { cle: null, modele: { ...saved.contenu, titre: saved.titre } } : null;
}
