import type { Runtime } from '../runtime.ts';
import { PEOPLE } from './people.ts';
import { createLink } from './sign-in.ts';

/** What the start prints when the doors are open: the address and, in the demonstration, a one-time link for each person. */
export async function welcome(runtime: Runtime): Promise<string[]> {
	const { config } = runtime;
	const lines = ['', `Ensemblier est ouvert : ${config.origin}`];
	if (!config.demo) return lines;
	lines.push('', 'Pour essayer, un lien de connexion par personne (une seule fois, dans l’heure) :');
	for (const person of PEOPLE) {
		const link = await createLink(runtime, person);
		if (link) lines.push('', `  ${person.nom}, ${person.fonction}`, `  ${link}`);
	}
	lines.push('', `Les courriels de la démonstration se lisent ici : ${config.origin}/demo/boite-aux-lettres`);
	lines.push('Pour arrêter : Ctrl + C');
	return lines;
}
