import { nameActeurs } from './acteurs.ts';
import { receiveContributions } from './contributions/receive.ts';
import { withMarker } from './interrupted.ts';
import { setRoles } from './membres.ts';
import { createOrganisations } from './organisations.ts';
import { PEOPLE, type DemonstrationPerson } from './people.ts';
import { signUp } from './sign-in.ts';
import { createBretagne } from './spaser-bretagne.ts';
import { createCadre } from './spaser-bretagne-cadre.ts';
import { writeDocuments } from './spaser-bretagne-documents.ts';
import { gatherSyntheses } from './spaser-bretagne-syntheses.ts';
import { carryByDepartement } from './pas-de-calais.ts';
import { prepareProjetAlimentaire } from './projet-alimentaire.ts';
import { createPasDeCalais } from './spaser-pas-de-calais.ts';
import { followDemarche } from './suivis.ts';
import type { Supabase } from '../data/client.ts';
import { discardWaiting } from '../data/courriers.ts';
import { unwrap } from '../data/unwrap.ts';
import type { Runtime } from '../runtime.ts';
import { createPrivilegedClient } from '../session/privileged.ts';

/** The signed-in people of the demonstration, each with their own client. */
export type Cast = Record<DemonstrationPerson['key'], { client: Supabase; id: string }>;

async function isEmpty(privileged: Supabase): Promise<boolean> {
	const { count } = await privileged.from('profil').select('id', { count: 'exact', head: true });
	return count === 0;
}

/**
 * Fills an instance without any account with the demonstration; answers false and changes nothing otherwise.
 * People do it with their own clients, as they would on the pages; only what no page allows (naming the
 * administrator, marking an organisation as invented, naming an authority that nobody here speaks for) takes the privileged one.
 */
export async function loadDemonstration(runtime: Runtime, say: (line: string) => void): Promise<boolean> {
	const privileged = createPrivilegedClient(runtime.supabase);
	if (!(await isEmpty(privileged))) return false;
	say('Chargement de la démonstration…');
	await withMarker(runtime.config.dataDir, () => fill(runtime, privileged));
	// Nobody asked for the letters of a démarche that was told all at once.
	await discardWaiting(privileged);
	return true;
}

async function fill(runtime: Runtime, privileged: Supabase): Promise<void> {
	const cast = {} as Cast;
	for (const person of PEOPLE) cast[person.key] = await signUp(runtime, person);
	unwrap(await privileged.from('administrateur').insert({ profil_id: cast.administratrice.id }));
	const { region } = await createOrganisations(cast, privileged);
	await prepareProjetAlimentaire(cast.porteuse.client, runtime.territoires);
	// The first one of the list stays the one that uses everything.
	const pasDeCalais = await createPasDeCalais(cast.porteuse.client);
	await carryByDepartement(privileged, pasDeCalais);
	const bretagne = await createBretagne(cast.porteuse.client, region);
	await setRoles(privileged, cast, bretagne);
	await nameActeurs(cast, bretagne);
	await createCadre(cast, bretagne);
	const names = Object.fromEntries(PEOPLE.map(({ key, nom }) => [key, nom]));
	await writeDocuments(runtime, cast, bretagne, names);
	await receiveContributions(privileged, cast, bretagne, runtime.territoires);
	await gatherSyntheses(runtime, cast, bretagne, names.facilitatrice!);
	await followDemarche(cast, pasDeCalais);
}
