import type { Engine, Statements } from '../../../src/lib/server/embedded/engine.ts';
import { VISIBILITES, type Visibilite } from '../../../src/lib/domain/demarche/visibilite.ts';
import { createPerson } from '../harness/people.ts';
import { createCadre, createCalendriers, type CadreScene } from './scene-cadre.ts';
import { createActeurs, type ActeursScene } from './scene-acteurs.ts';
import { createSyntheses, type SynthesesScene } from './scene-syntheses.ts';
import { createContributions, type ContributionsScene } from './scene-contributions.ts';
import { createModerations } from './scene-moderations.ts';
import { createAvis } from './scene-avis.ts';
import { createDocuments, type DocumentScene } from './scene-documents.ts';
import { createMandats, type MandatScene } from './scene-organisations.ts';
import { createPerimetre } from './scene-perimetres.ts';
import { createSaisies, type SaisiesScene } from './scene-saisies.ts';
import { createModeles, createPreparation, type ModelesScene } from './scene-modeles.ts';
import { PERSONS, type PersonName } from './persons.ts';

/** Identifiers of one démarche of the scene. */
export interface DemarcheScene
	extends ActeursScene, CadreScene, ContributionsScene, SaisiesScene, SynthesesScene {
	demarche: string;
	etape: string;
	college: string;
	critere: string;
	instance: string;
	jalon: string;
	/** Open to observateurs, never published. */
	document: DocumentScene;
	documentContributeurs: DocumentScene;
	documentPorteurs: DocumentScene;
	/** Read alive from contributeur on, published. */
	documentPublie: DocumentScene;
	/** Published, then archived. */
	documentArchive: DocumentScene;
	/** A document of which nothing was kept yet. */
	documentVide: string;
	visibilite: Visibilite;
}

/** What every case of the matrix finds in the database. */
export interface Scene extends ModelesScene {
	/** Null id: anonymous. */
	persons: Record<PersonName, { id: string | null }>;
	/** A member of the three démarches who is none of the persons: second porteur, second référent. */
	autre: string;
	/** Somebody whom nobody knows. */
	inconnu: string;
	/** An account that lost its profil, and one that lost its preferences. */
	sansProfil: string;
	sansPreferences: string;
	/** Carries the démarches; `sienne` has an étranger, a facilitateur and a porteur among its porte-parole; `libre` carries nothing. */
	organisations: { porteuse: string; sienne: string; autrui: string; libre: string };
	/** Of `porteuse`. */
	mandats: MandatScene;
	demarches: Record<Visibilite, DemarcheScene>;
	/** A letter that waits. */
	courrier: string;
}

async function one(tx: Statements, sql: string, parameters: unknown[] = []): Promise<string> {
	return String((await tx.query(`${sql} returning id`, parameters))[0]!.id);
}

async function createOrganisation(tx: Statements, nom: string): Promise<string> {
	return one(tx, `insert into public.organisation (nom, nature) values ($1, 'association')`, [nom]);
}

async function grantMandat(tx: Statements, organisation: string, profil: string, role = 'porte_parole') {
	await tx.query(`insert into public.mandat (organisation_id, profil_id, role) values ($1, $2, $3)`, [
		organisation,
		profil,
		role
	]);
}

async function createDemarche(
	tx: Statements,
	visibilite: Visibilite,
	{ persons, autre, organisations }: Pick<Scene, 'persons' | 'autre' | 'organisations'>
): Promise<DemarcheScene> {
	const demarche = await one(
		tx,
		`insert into public.demarche (slug, titre, visibilite) values ($1, 'Une démarche', $2)`,
		[visibilite, visibilite]
	);
	const membres = { ...persons, autre: { id: autre } };
	for (const [nom, role, retire] of [
		['observateur', 'observateur', false],
		['contributeur', 'contributeur', false],
		['facilitateur', 'facilitateur', false],
		['porteur', 'porteur', false],
		['autre', 'porteur', false],
		['retire', 'contributeur', true]
	] as const) {
		await tx.query(
			`insert into public.membre (demarche_id, profil_id, role, retire_le)
			values ($1, $2, $3, case when $4::boolean then now() end)`,
			[demarche, membres[nom].id, role, retire]
		);
	}
	await tx.query(`insert into public.portage (demarche_id, organisation_id) values ($1, $2)`, [
		demarche,
		organisations.porteuse
	]);
	// Four stages: the fifth is left for the case that inserts one.
	await tx.query(
		`insert into public.etape (demarche_id, nature, niveau)
		select $1::uuid, n, 'concertation' from unnest(enum_range(null::public.nature_etape)) n where n > 'diagnostic'`,
		[demarche]
	);
	const etape = String(
		(
			await tx.query(`select id from public.etape where demarche_id = $1 and nature = 'debat'`, [demarche])
		)[0]!.id
	);
	await tx.query(
		`insert into public.etape_passage (demarche_id, etape_id, de, vers, motif) values ($1, $2, 'prevue', 'ouverte', 'essai')`,
		[demarche, etape]
	);
	await tx.query(
		`insert into public.demarche_territoire (demarche_id, nature, code, nom) values ($1, 'region', '53', 'Bretagne')`,
		[demarche]
	);
	const instance = await one(
		tx,
		`insert into public.instance (demarche_id, nom, role) values ($1, 'Comité', 'decide')`,
		[demarche]
	);
	await createPreparation(tx, demarche);
	await createPerimetre(tx, demarche);
	return {
		visibilite,
		demarche,
		etape,
		instance,
		...(await createCadre(tx, { demarche, instance }, { persons, organisations })),
		college: await one(tx, `insert into public.college (demarche_id, nom) values ($1, 'Agents')`, [demarche]),
		critere: await one(
			tx,
			`insert into public.critere (demarche_id, etape_id, sens, libelle, rempli) values ($1, $2, 'entree', 'Cadre connu', true)`,
			[demarche, etape]
		),
		...(await createDocuments(tx, demarche, autre)),
		...(await createActeurs(tx, demarche, persons)),
		...(await createContributions(tx, demarche, { persons, autre })),
		...(await createSyntheses(tx, demarche, autre)),
		...(await createSaisies(tx, demarche, autre)),
		jalon: await one(
			tx,
			`insert into public.jalon (demarche_id, etape_id, nature, titre, debut) values ($1, $2, 'atelier', 'Atelier', '2026-01-01')`,
			[demarche, etape]
		)
	};
}

/** Fills an instance with one démarche of each visibility and everybody of the matrix. */
export async function setScene(engine: Engine): Promise<Scene> {
	return engine.transaction(async (tx) => {
		const persons = {} as Scene['persons'];
		for (const name of PERSONS)
			persons[name] = name === 'anonyme' ? { id: null } : await createPerson(tx, name);
		const nobody = async (nom: string) => (await createPerson(tx, nom)).id;
		const autre = await nobody('autre');
		const inconnu = await nobody('inconnu');
		const sansProfil = await nobody('sans profil');
		const sansPreferences = await nobody('sans préférences');
		await tx.query('delete from public.profil where id = $1', [sansProfil]);
		await tx.query('delete from public.profil_prive where profil_id = $1', [sansPreferences]);
		await tx.query('insert into public.administrateur (profil_id) values ($1)', [persons.administrateur.id]);

		const organisations = {
			porteuse: await createOrganisation(tx, 'Celle qui porte'),
			sienne: await createOrganisation(tx, 'Celle dont plusieurs parlent'),
			autrui: await createOrganisation(tx, 'Celle d’autrui'),
			libre: await createOrganisation(tx, 'Celle qui ne porte rien')
		};
		await grantMandat(tx, organisations.porteuse, persons.mandataire.id!);
		await grantMandat(tx, organisations.porteuse, persons.referent.id!, 'referent');
		await grantMandat(tx, organisations.libre, persons.referent.id!, 'referent');
		await grantMandat(tx, organisations.porteuse, autre, 'referent');
		await grantMandat(tx, organisations.porteuse, inconnu);
		await tx.query('update public.mandat set revoque_le = now() where profil_id = $1', [inconnu]);
		for (const name of ['etranger', 'facilitateur', 'porteur'] as const) {
			await grantMandat(tx, organisations.sienne, persons[name].id!);
		}
		await tx.query(`insert into public.page_legale (cle, contenu) values ('conditions', 'Texte')`);

		const mandats = await createMandats(tx, organisations.porteuse, persons.observateur.id!);

		await createCalendriers(tx, [...Object.values(persons), { id: autre }]);
		const people = { persons, autre, organisations };
		const demarches = {} as Scene['demarches'];
		for (const visibilite of VISIBILITES)
			demarches[visibilite] = await createDemarche(tx, visibilite, people);
		for (const { demarche } of Object.values(demarches)) {
			await createAvis(tx, demarche);
			await createModerations(tx, demarche, autre);
		}
		const courrier = await one(
			tx,
			`insert into private.courrier (cle, adresse, genre) values ('scène', 'quelqu-un@exemple.test', 'essai')`
		);
		const modeles = await createModeles(tx, persons.porteur.id!);
		return { ...people, ...modeles, mandats, courrier, inconnu, sansProfil, sansPreferences, demarches };
	});
}
