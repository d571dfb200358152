import { z } from 'zod';

/** Every expected refusal. A code is the message of a database exception and the key of its sentence in `messages`. */
export const REFUS = [
	// demarche
	'dernier_porteur',
	'role_insuffisant',
	'adresse_prise',
	'connexion_requise',
	'trop_de_territoires',
	'perimetre_sans_lieu',
	'perimetre_trop_grand',
	'perimetre_existe',
	'lieu_en_double',
	// membre
	'rappel_impossible',
	'college_existe',
	'liste_vide',
	'liste_trop_longue',
	'liste_double',
	'fichier_illisible',
	'fichier_trop_grand',
	'nombre_impossible',
	'liste_perdue',
	'deja_invitee',
	'envois_du_jour',
	'renvoi_trop_tot',
	'invitation_terminee',
	'invitation_inconnue',
	'invitation_expiree',
	'invitation_epuisee',
	'invitation_revoquee',
	'invitation_anterieure',
	'demande_deja_ouverte',
	// etape
	'etape_introuvable',
	'etape_deja_dans_cet_etat',
	'etapes_incompletes',
	'passage_impossible',
	'motif_manquant',
	'fin_avant_debut',
	'modifie_entre_temps',
	// cadre
	'charte_sans_brouillon',
	'charte_vide',
	'charte_remplacee',
	'charte_deja_signee',
	'mandat_requis',
	'auto_diagnostic_clos',
	'auto_diagnostic_en_cours',
	'auto_diagnostic_repondu',
	// contribution
	'contribution_introuvable',
	'contribution_moderee',
	'etape_fermee',
	'trop_imbrique',
	// recueil
	'recueil_sans_question',
	'recueil_sans_college',
	'recueil_etape_fermee',
	'recueil_fini',
	'recueil_deja_ouvert',
	'recueil_repondu',
	'question_sans_mots',
	'condition_apres',
	'options_manquantes',
	'trop_d_options',
	'trop_de_questions',
	'bornes_inversees',
	'nombre_illisible',
	'nombre_hors_bornes',
	'trop_peu_de_choix',
	'trop_de_choix',
	'autre_a_preciser',
	// document
	'ecriture_sans_lecture',
	'publie_entre_temps',
	'document_archive',
	// courrier
	'courrier_clos',
	// organisation
	'siret_forme',
	'siret_cle',
	'siret_deja_declare',
	'rna_forme',
	'rna_deja_declare',
	'territoire_inconnu',
	'fusion_impossible',
	'organisation_fermee',
	// mandat
	'dernier_referent',
	'demande_deja_faite',
	'demande_traitee',
	'raison_manquante',
	'invitation_mandat_perimee',
	'mandat_en_cours',
	'mandat_absent',
	// a field of a form
	'champ_requis',
	'trop_court',
	'trop_long',
	'choix_inconnu',
	'choix_vide',
	'date_impossible',
	'heure_impossible',
	'heure_sans_jour',
	'adresse_web_invalide',
	'courriel_invalide',
	'mot_de_passe_court',
	'mot_de_passe_long',
	'mots_de_passe_differents',
	'mot_de_passe_actuel_faux',
	'confirmation_differente',
	// a person's account
	'identifiants_faux',
	'lien_perime',
	'trop_de_tentatives',
	'envoi_impossible',
	'service_indisponible'
] as const;

export type Refus = (typeof REFUS)[number];

export const refusSchema = z.enum(REFUS);

/** True when the text is the code of a refusal. */
export const isRefus = (code: unknown): code is Refus => refusSchema.safeParse(code).success;
