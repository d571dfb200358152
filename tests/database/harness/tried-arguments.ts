import type { Tried } from './walk.ts';

/** What a walk knows of the scene that it goes through; an expression of SQL where a word stands in quotes. */
interface Scene {
	demarche: string;
	etape: string;
	contributions: string[];
	recueil: string;
	question: string;
	reference: string;
	/** The word that nobody should read. */
	secret: string;
}

const text = (words: string) => `'${words.replaceAll("'", "''")}'`;
const json = (value: unknown) => text(JSON.stringify(value));

/** What to call each function of the API with, so that it tells as much as it can. A function that is added says it here. */
export function triedIn({
	demarche,
	etape,
	contributions,
	recueil,
	question,
	reference,
	secret
}: Scene): Tried {
	const filtres = [
		{},
		{ entier: true },
		{ mots: secret },
		{ mots: secret, entier: true },
		{ mots: reference, entier: true },
		{ mien: true, entier: true },
		{ sans_reponse: true, entier: true },
		{ etape, tri: 'soutenues', entier: true },
		{ tri: 'discutees', apres: reference, entier: true }
	];
	const nowhere = `'00000000-0000-0000-0000-000000000000'`;
	return {
		p_demarche: [text(demarche)],
		p_etape: [text(etape)],
		p_contribution: contributions.map(text),
		p_contributions: [`array[${contributions.map(text).join(', ')}]`],
		p_recueil: [text(recueil)],
		p_question: [text(question)],
		p_mots: [text(secret), `''`],
		p_filtre: filtres.map(json),
		p_dans: [`''`],
		p_limite: ['100'],
		p_nombre: ['100'],
		p_jeton: [text('un jeton que personne n’a jamais reçu')],
		p_cles: [json([secret])],
		p_avant: ['null', 'now()'],
		p_avant_id: ['null', `'ffffffff-ffff-ffff-ffff-ffffffffffff'`],
		p_saisie: [`'{"contenu": {}}'`],
		p_envoyer: ['false', 'true'],
		p_nom: [text(secret)],
		p_sigle: [text(secret)],
		p_synthese: [`select id from public.synthese where demarche_id = ${text(demarche)} limit 1`],
		p_cible: [nowhere],
		p_geste: [nowhere],
		p_numero: ['null'],
		p_titre: [text('Une synthèse')],
		p_essentiel: [`''`],
		p_publier: ['true'],
		'update_synthese.p_vu': ['now()'],
		'list_synthese_contributions.p_apres': ['0'],
		p_document: [nowhere],
		p_version: [nowhere],
		p_lot: [nowhere],
		p_auto_diagnostic: [nowhere],
		p_importation: [nowhere],
		p_premiere: ['0'],
		p_lignes: [`'[]'`],
		p_adresses: [json(['quelquun@exemple.test'])],
		p_etat: [`'attente'`],
		'list_courriers.p_apres': [nowhere],
		'change_etape_etat.p_vers': [`'ouverte'`],
		p_motif: [`'autre'`],
		'create_demarche.p': [`'{}'`],
		'save_saisies.p': [json({ etape_id: etape, provenance: 'papier', lignes: [] })]
	};
}
