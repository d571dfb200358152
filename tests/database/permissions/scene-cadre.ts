import type { Statements } from '../../../src/lib/server/embedded/engine.ts';

/** What holds a démarche of the scene together: its charte, its self-checks, a seat in its body. */
export interface CadreScene {
	charte: { publiee: string; brouillon: string; signature: string };
	autoDiagnostic: { clos: string; ouvert: string };
}

interface People {
	persons: Record<string, { id: string | null }>;
	organisations: { porteuse: string; sienne: string };
}

async function one(tx: Statements, sql: string, parameters: unknown[]): Promise<string> {
	return String((await tx.query(`${sql} returning id`, parameters))[0]!.id);
}

async function createCharte(tx: Statements, demarche: string, organisation: string) {
	const publiee = await one(
		tx,
		`insert into public.charte_version (demarche_id, numero, decision, niveaux, publiee_le) values ($1, 1, 'Le conseil', '{}', now())`,
		[demarche]
	);
	return {
		publiee,
		brouillon: await one(
			tx,
			`insert into public.charte_version (demarche_id, decision) values ($1, 'Le comité')`,
			[demarche]
		),
		signature: await one(
			tx,
			`insert into public.charte_signature (demarche_id, version_id, organisation_id) values ($1, $2, $3)`,
			[demarche, publiee, organisation]
		)
	};
}

async function createAutoDiagnostics(tx: Statements, demarche: string, persons: People['persons']) {
	const open = (titre: string) =>
		one(tx, `insert into public.auto_diagnostic (demarche_id, titre) values ($1, $2)`, [demarche, titre]);
	const clos = await open('Au départ');
	for (const name of ['contributeur', 'facilitateur', 'porteur'])
		await tx.query(
			`insert into public.auto_diagnostic_reponse (auto_diagnostic_id, demarche_id, profil_id, condition, note, commentaire)
			values ($1, $2, $3, 'moyens', 2, 'Rien n’est payé')`,
			[clos, demarche, persons[name]!.id]
		);
	await tx.query('update public.auto_diagnostic set personnes = 3, clos_le = now() where id = $1', [clos]);
	return { clos, ouvert: await open('À mi-parcours') };
}

/** The frame of one démarche of the scene; the carrying organisation signed the charte, `sienne` sits in the body. */
export async function createCadre(
	tx: Statements,
	{ demarche, instance }: { demarche: string; instance: string },
	{ persons, organisations }: People
): Promise<CadreScene> {
	await tx.query(
		'insert into public.instance_organisation (demarche_id, instance_id, organisation_id) values ($1, $2, $3)',
		[demarche, instance, organisations.sienne]
	);
	return {
		charte: await createCharte(tx, demarche, organisations.porteuse),
		autoDiagnostic: await createAutoDiagnostics(tx, demarche, persons)
	};
}

/** Gives everybody a calendar by secret address. */
export async function createCalendriers(tx: Statements, people: { id: string | null }[]): Promise<void> {
	for (const { id } of people)
		if (id)
			await tx.query(
				`insert into public.calendrier_jeton (profil_id, empreinte) values ($1::uuid, sha256(convert_to($1::uuid::text, 'UTF8')))`,
				[id]
			);
}
