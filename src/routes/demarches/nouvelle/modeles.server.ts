import { isId } from '$lib/domain/id';
import { canStartFrom } from '$lib/domain/modele/visibilite';
import { CLES, MODELES, modeleOf } from '$lib/modeles/catalogue';
import type { Origine } from '$lib/server/data/demarches';
import * as modeles from '$lib/server/data/modeles';

/** What a new démarche may start from, as the form offers it: those of Ensemblier, then those that people saved. */
export async function listChoices({ supabase, user }: App.Locals) {
	const saved = (await modeles.list(supabase)).filter((modele) => canStartFrom(user, modele));
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
export async function findOrigine({ supabase, user }: App.Locals, value: string): Promise<Origine | null> {
	const ours = modeleOf(value);
	if (ours) return { cle: value, modele: ours };
	const saved = isId(value) ? await modeles.get(supabase, value) : null;
	return saved && canStartFrom(user, saved)
		? { cle: null, modele: { ...saved.contenu, titre: saved.titre } }
		: null;
}
