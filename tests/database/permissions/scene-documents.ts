import type { Statements } from '../../../src/lib/server/embedded/engine.ts';
import type { Role } from '../../../src/lib/domain/demarche/role.ts';

/** One document of the scene with everything that can hang on one. */
export interface DocumentScene {
	id: string;
	/** Kept before the one that shows `image`, which is published where the case says so. */
	version: string;
	publiee: string;
	image: string;
	autreImage: string;
}

async function one(tx: Statements, sql: string, parameters: unknown[]): Promise<string> {
	return String((await tx.query(`${sql} returning id`, parameters))[0]!.id);
}

async function createDocument(
	tx: Statements,
	demarche: string,
	auteur: string,
	lecture: Role,
	etat: 'publie' | 'archive' | 'ecrit' = 'ecrit'
): Promise<DocumentScene> {
	const ecriture = lecture === 'observateur' ? 'contributeur' : lecture;
	const id = await one(
		tx,
		`insert into public.document (demarche_id, titre, lecture, ecriture) values ($1, 'Texte', $2, $3)`,
		[demarche, lecture, ecriture]
	);
	const image = () =>
		one(
			tx,
			`insert into public.document_image (document_id, demarche_id, type, largeur, hauteur, donnees)
			values ($1, $2, 'image/png', 1, 1, '\\x00')`,
			[id, demarche]
		);
	const [shown, other] = [await image(), await image()];
	const version = async (numero: number, images: string[]) => {
		const kept = await one(
			tx,
			`insert into public.document_version (document_id, demarche_id, numero, genre, contenu, mots, images)
			values ($1, $2, $3::integer, 'automatique', '{}', 0, array(select jsonb_array_elements_text($4::jsonb))::uuid[])`,
			[id, demarche, numero, JSON.stringify(images)]
		);
		await tx.query(
			`insert into public.document_version_auteur (version_id, demarche_id, profil_id, signes) values ($1, $2, $3, 5)`,
			[kept, demarche, auteur]
		);
		return kept;
	};
	const [before, after] = [await version(1, []), await version(2, [shown])];
	await tx.query(
		`insert into public.document_texte (document_id, demarche_id, contenu, texte, mots) values ($1, $2, '{}', 'Texte', 1)`,
		[id, demarche]
	);
	if (etat !== 'ecrit')
		await tx.query('update public.document set publie_version_id = $2 where id = $1', [id, after]);
	if (etat === 'archive') await tx.query('update public.document set archive_le = now() where id = $1', [id]);
	return { id, version: before, publiee: after, image: shown, autreImage: other };
}

/** The documents of one démarche of the scene. */
export async function createDocuments(tx: Statements, demarche: string, auteur: string) {
	return {
		document: await createDocument(tx, demarche, auteur, 'observateur'),
		documentContributeurs: await createDocument(tx, demarche, auteur, 'contributeur'),
		documentPorteurs: await createDocument(tx, demarche, auteur, 'porteur'),
		documentPublie: await createDocument(tx, demarche, auteur, 'contributeur', 'publie'),
		documentArchive: await createDocument(tx, demarche, auteur, 'observateur', 'archive'),
		documentVide: await one(tx, `insert into public.document (demarche_id, titre) values ($1, 'Vide')`, [
			demarche
		])
	};
}
