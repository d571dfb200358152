import type { Refus } from '../../domain/refus.ts';

/** One sentence for each refusal: what is wrong, and what to do. */
export const refus = {
	dernier_porteur: 'Une démarche garde toujours un porteur. Nommez d’abord une autre personne porteuse.',
	role_insuffisant: 'Votre rôle dans cette démarche ne le permet pas. Demandez à une personne porteuse.',
	adresse_prise: 'Une démarche porte déjà cette adresse. Modifiez le titre.',
	connexion_requise: 'Connectez-vous pour continuer.',
	rappel_impossible:
		'Cette personne est partie d’elle-même, ou a été retirée il y a plus de 30 jours. Invitez-la de nouveau.',
	college_existe: 'Un collège porte déjà ce nom dans cette démarche. Choisissez-en un autre.',
	liste_vide: 'Il n’y a aucune adresse à inviter. Écrivez-en une, ou choisissez un fichier.',
	liste_trop_longue: 'C’est trop pour une seule fois : 5 000 lignes au plus. Partagez la liste en plusieurs.',
	liste_double:
		'Vous avez écrit des adresses et choisi un fichier. Gardez l’un des deux : ce que vous avez écrit est encore là.',
	fichier_illisible:
		'Ce fichier n’est pas une liste en texte. Dans votre tableur, enregistrez-le au format CSV, puis recommencez.',
	fichier_trop_grand:
		'Ce fichier dépasse un mégaoctet. Gardez seulement l’adresse, le nom, le rôle et le collège, ou partagez-le en plusieurs.',
	nombre_impossible: 'Écrivez un nombre de 1 à 5 000, ou laissez vide.',
	liste_perdue: 'Cette liste a déjà été envoyée, ou date de plus d’un jour. Recommencez avec vos adresses.',
	deja_invitee: 'Une autre invitation attend déjà cette personne.',
	envois_du_jour:
		'Vous avez invité 5 000 personnes aujourd’hui, le plus que l’on puisse en un jour. Continuez demain, ou ouvrez un lien d’invitation.',
	renvoi_trop_tot: 'Ce message vient de partir. Attendez cinq minutes avant de l’envoyer de nouveau.',
	invitation_terminee: 'Cette invitation a été acceptée ou révoquée. Faites-en une nouvelle.',
	invitation_inconnue:
		'Cette invitation n’existe pas. Vérifiez que l’adresse est complète, ou demandez-en une nouvelle.',
	invitation_expiree:
		'Cette invitation a expiré. Demandez-en une nouvelle à la personne qui vous l’a envoyée.',
	invitation_epuisee:
		'Cette invitation a déjà servi autant de fois que prévu. Demandez-en une nouvelle à la personne qui vous l’a donnée.',
	invitation_revoquee:
		'Cette invitation n’est plus valable : elle a été retirée. Demandez-en une nouvelle si vous devez prendre part à la démarche.',
	invitation_anterieure:
		'Vous avez été retiré de cette démarche après cette invitation. Demandez à une personne porteuse de vous inviter de nouveau.',
	demande_deja_ouverte: 'Votre demande est déjà envoyée : elle attend une réponse.',
	etape_introuvable: 'Cette étape n’existe pas, ou vous n’y avez pas accès.',
	etape_deja_dans_cet_etat: 'Quelqu’un vient de le faire avant vous : l’étape est déjà dans cet état.',
	etapes_incompletes: 'Une démarche comprend toujours les cinq étapes.',
	passage_impossible: 'L’étape ne peut pas passer dans cet état. Rechargez la page pour voir où elle en est.',
	motif_manquant: 'Écrivez pourquoi : ce motif sera public.',
	fin_avant_debut: 'La fin vient avant le début. Corrigez l’une des deux dates.',
	modifie_entre_temps:
		'Quelqu’un a modifié cette page entre-temps. Votre texte est conservé ci-dessous : comparez, puis enregistrez.',
	charte_sans_brouillon:
		'Il n’y a plus de brouillon à publier : quelqu’un vient peut-être de le faire. Regardez la charte.',
	charte_vide: 'La charte est vide. Écrivez au moins une section avant de la publier.',
	charte_remplacee:
		'Une nouvelle version de la charte vient d’être publiée. Rien n’a été signé : lisez-la, puis signez.',
	charte_deja_signee: 'Cette organisation a déjà signé cette version de la charte.',
	mandat_requis:
		'Il faut un mandat en cours de cette organisation. Demandez-le à sa référente ou à son référent.',
	auto_diagnostic_clos:
		'Cet auto-diagnostic vient d’être clos. Vos réponses d’avant, s’il y en a, sont gardées ; celles-ci ne l’ont pas été.',
	auto_diagnostic_en_cours:
		'Un auto-diagnostic est déjà ouvert. Répondez-y, ou faites-le clore avant d’en ouvrir un autre.',
	auto_diagnostic_repondu:
		'Quelqu’un a répondu entre-temps : l’auto-diagnostic n’est pas annulé, et les réponses sont gardées. Vous pouvez le clore.',
	ecriture_sans_lecture:
		'Qui écrit doit aussi pouvoir lire : élargissez la lecture, ou réservez l’écriture aux mêmes personnes.',
	publie_entre_temps:
		'Quelqu’un vient de modifier ce document ou sa publication. Rien n’a été changé : regardez ce qui est public maintenant, puis recommencez.',
	document_archive: 'Ce document est archivé : remettez-le d’abord parmi les documents.',
	courrier_clos:
		'Ce courriel est déjà parti, part en ce moment ou n’a plus rien à dire. Rechargez la page pour voir où il en est.',
	trop_de_territoires:
		'Une démarche a au plus 200 territoires : choisissez plutôt leur intercommunalité ou leur département.',
	perimetre_sans_lieu: 'Ce périmètre n’a encore aucun lieu : ajoutez au moins une commune, puis enregistrez.',
	perimetre_trop_grand:
		'Un périmètre a au plus 1 000 lieux : choisissez plutôt des intercommunalités ou des départements.',
	perimetre_existe:
		'La démarche a déjà un périmètre de ce nom. Rien n’a été changé : choisissez un autre nom.',
	lieu_en_double:
		'Un même lieu figure deux fois dans ce périmètre. Rien n’a été changé : retirez l’un des deux.',
	siret_forme: 'Un SIRET compte 14 chiffres. Recopiez-le en entier, ou laissez ce champ vide.',
	siret_cle:
		'Ce SIRET a un chiffre faux, ou deux chiffres échangés : sa clé ne correspond pas. Vérifiez-le sur un document officiel.',
	siret_deja_declare: 'Une organisation est déjà déclarée avec ce SIRET. Rien n’a été créé ni changé.',
	rna_forme: 'Un numéro RNA commence par W, suivi de 9 caractères : par exemple W292001234.',
	rna_deja_declare: 'Une organisation est déjà déclarée avec ce numéro RNA. Rien n’a été créé ni changé.',
	territoire_inconnu: 'Ce territoire n’est pas dans le découpage officiel. Choisissez-en un dans la liste.',
	fusion_impossible:
		'Ces deux fiches ne peuvent pas être fusionnées : l’une l’a déjà été, celle que vous gardez est fermée, ou c’est la même. Rien n’a été changé.',
	organisation_fermee:
		'Cette organisation est fermée : personne ne parle plus en son nom. Rien n’a été changé.',
	mots_absents:
		'Ces mots ne sont pas dans ce texte, et rien n’a changé. Recopiez-les tels qu’ils y sont écrits.',
	dernier_referent:
		'Une organisation garde toujours une personne référente : quelqu’un doit pouvoir accorder les mandats. Nommez d’abord une autre personne référente, ou fermez l’organisation.',
	demande_deja_faite: 'Votre demande est déjà partie. Une personne référente y répondra.',
	demande_traitee: 'Quelqu’un vient de répondre à cette demande. Rien n’a été changé.',
	raison_manquante: 'Écrivez pourquoi vous refusez : la personne lira cette raison.',
	invitation_mandat_perimee:
		'Cette invitation a déjà servi, a été retirée ou a expiré. Demandez-en une autre à l’organisation.',
	mandat_en_cours: 'Cette personne a déjà un mandat en cours avec ce rôle. Rien n’a été changé.',
	mandat_absent:
		'Vous n’avez pas de mandat en cours pour cette organisation : il n’a pas commencé, il est terminé ou il a été révoqué. Choisissez une autre voix, ou demandez un mandat.',
	contribution_introuvable: 'Cette contribution n’est plus là, ou n’est pas la vôtre. Revenez à la liste.',
	contribution_moderee:
		'Cette contribution est en modération : vous pourrez la retirer une fois qu’elle sera publiée.',
	etape_fermee:
		'L’étape ne reçoit pas de contributions en ce moment. Votre texte est gardé en brouillon : déposez-le quand elle sera ouverte.',
	consentement_manquant:
		'Rien n’est déposé : dites d’abord que les personnes ont accepté que leurs paroles soient publiées.',
	saisie_vide: 'Rien n’est déposé : aucune ligne n’est écrite. Écrivez-en au moins une.',
	saisie_trop_longue:
		'C’est trop pour une seule fois : 2 000 lignes au plus. Rien n’est déposé, et tout est encore là : déposez-les en plusieurs fois.',
	saisie_fermee:
		'L’étape ne reçoit pas de contributions en ce moment. Ce qui n’est pas déposé vous attend ici : recommencez quand elle sera ouverte, ou choisissez-en une autre.',
	import_vide:
		'Il n’y a rien à lire : aucun fichier n’est choisi, ou il n’a pas de ligne sous le nom des colonnes. Choisissez-en un autre.',
	import_trop_grand:
		'Ce fichier est trop grand : 64 Mo au plus, et 5 Mo sans JavaScript. Coupez-le en plusieurs, rien ne sera doublé.',
	import_trop_long: 'Ce fichier a plus de 100 000 lignes. Coupez-le en plusieurs : rien ne sera doublé.',
	import_sans_texte: 'Choisissez au moins la colonne qui contient le texte ou le titre.',
	import_perdu: 'Cet import n’existe plus. Déposez le fichier à nouveau : rien ne sera doublé.',
	synthese_introuvable: 'Cette synthèse n’existe plus. Rien n’a été changé.',
	synthese_close:
		'Cette synthèse a été fusionnée ou supprimée entre-temps. Rien n’a été changé : son historique permet d’y revenir.',
	geste_depasse: 'Un geste plus récent empêche d’annuler celui-ci. Annulez d’abord le plus récent.',
	trop_imbrique: 'On ne répond pas à une réponse : répondez à la contribution elle-même.',
	recueil_sans_question: 'Ce recueil ne pose encore aucune question. Ajoutez-en une, puis ouvrez-le.',
	recueil_sans_college: 'Aucun collège n’est choisi : dites dans les réglages lesquels peuvent répondre.',
	recueil_etape_fermee:
		'Son étape n’est pas ouverte : ouvrez l’étape d’abord, ou choisissez-en une autre dans les réglages.',
	recueil_fini: 'Sa date de fin est passée : changez-la dans les réglages, puis ouvrez le recueil.',
	recueil_deja_ouvert:
		'Ce recueil a déjà été ouvert : il ne redevient pas un brouillon. Vous pouvez le clore.',
	recueil_repondu:
		'Quelqu’un a répondu à ce recueil : il n’est pas supprimé, et les réponses sont gardées. Vous pouvez le clore.',
	question_sans_mots: 'Une question n’a pas encore de mots. Écrivez-la, ou retirez-la.',
	condition_apres:
		'Cette question dépend d’une autre : elle doit rester après elle. Rien n’a été déplacé ; changez d’abord la condition.',
	options_manquantes:
		'Une question à choix n’a pas assez de réponses à proposer. Écrivez-en au moins deux, ou le nombre que vous demandez.',
	trop_d_options: 'Une question propose au plus 100 réponses. Les dernières n’ont pas été gardées.',
	trop_de_questions:
		'Un recueil a au plus 200 questions. Rien n’a été ajouté : retirez-en une, ou faites un second recueil.',
	bornes_inversees: 'Le plus petit nombre dépasse le plus grand. Corrigez l’un des deux.',
	nombre_illisible: 'Écrivez un nombre, en chiffres : par exemple 12 ou 3,5.',
	nombre_hors_bornes: 'Ce nombre est en dehors de ce qui est demandé.',
	trop_peu_de_choix: 'Cochez davantage de réponses : il en est demandé plus.',
	trop_de_choix: 'Vous avez coché plus de réponses qu’il n’en est demandé. Décochez-en.',
	autre_a_preciser: 'Vous avez choisi « Autre » : écrivez votre réponse en quelques mots.',
	contribution_close:
		'L’étape ou le recueil s’est fermé : la contribution ne change plus. Copiez ce que vous venez d’écrire pour le garder.',
	commune_inconnue:
		'Cette commune n’est pas reconnue, ou plusieurs portent ce nom : écrivez son nom entier ou son code INSEE. Vos lignes sont restées dans le formulaire.',
	brouillon_depose:
		'Ce brouillon est déposé depuis un autre onglet ou un autre appareil. Ce que vous avez écrit ici est resté dans le formulaire.',
	contribution_deposee: 'Cette contribution est déposée : son étape et sa voix ne changent plus.',
	texte_trop_long:
		'Ce texte est trop long : 20 000 signes au plus. Il est gardé à l’écran ; raccourcissez-le, ou joignez-le en fichier.',
	theme_existe: 'Une thématique porte déjà ce nom. Choisissez-en un autre.',
	trop_de_pieces:
		'Cinq fichiers au plus par contribution : ceux d’avant sont gardés, les suivants ne le sont pas. Retirez-en un.',
	piece_type:
		'Ce fichier n’est pas accepté : son contenu n’est pas celui que son nom annonce, ou le format n’est pas dans la liste. Le reste est gardé.',
	pieces_trop_lourdes:
		'Un envoi porte six mégaoctets au plus, et vos fichiers pèsent davantage : aucun n’est parti, le reste est gardé. Choisissez-les de nouveau, un par un.',
	piece_trop_grande: 'Ce fichier est trop grand : 5 Mo au plus. Le reste est gardé.',
	reponse_non_demandee:
		'Ce recueil s’adresse à d’autres personnes. Si vous en faites partie, connectez-vous avec le compte qui vous a été invité.',
	reponse_introuvable:
		'Cette réponse a été commencée avec un autre compte. Connectez-vous avec lui, ou commencez une nouvelle réponse.',
	recueil_pas_encore:
		'Ce recueil n’est pas encore ouvert. Revenez à la date annoncée : la même adresse mènera au formulaire.',
	recueil_clos:
		'Ce recueil est clos : il ne reçoit plus de réponses. Votre réponse n’est pas partie. Ce que vous avez écrit reste affiché, vous pouvez le copier.',
	recueil_complet:
		'Ce recueil a reçu toutes les réponses qu’il pouvait accueillir. Ce que vous avez écrit reste affiché, vous pouvez le copier.',
	recueil_sature:
		'Trop de réponses arrivent en même temps. Ce que vous avez écrit est gardé dans cette page : envoyez-le dans quelques minutes.',
	deja_repondu: 'Vous avez déjà répondu à ce recueil : votre première réponse est gardée, elle seule compte.',
	commune_a_choisir: 'Plusieurs communes répondent : choisissez la vôtre dans la liste.',
	envoi_trop_rapide:
		'Votre réponse est arrivée plus vite que l’on ne peut la lire. Rien n’est perdu : relisez-la et envoyez-la de nouveau.',
	envoi_automatique:
		'Votre réponse ressemble à un envoi automatique. Videz le champ « Ne remplissez pas ce champ », puis envoyez-la de nouveau.',
	champ_requis: 'Remplissez ce champ.',
	trop_court: 'C’est trop court : écrivez au moins quelques lettres.',
	trop_long: 'C’est trop long : raccourcissez ce texte.',
	choix_vide: 'Rien n’est choisi : cochez au moins une ligne. Rien n’a été changé.',
	choix_inconnu: 'Choisissez l’une des réponses proposées.',
	date_impossible: 'Cette date n’existe pas, ou son année n’est pas entière. Écrivez par exemple 03/10/2026.',
	heure_impossible: 'Cette heure n’existe pas. Écrivez par exemple 09:30.',
	heure_sans_jour: 'Une heure demande que le jour soit connu. Choisissez « Le jour », ou effacez l’heure.',
	adresse_web_invalide: 'Cette adresse n’est pas complète. Elle commence par https://.',
	courriel_invalide: 'Cette adresse n’est pas complète. Écrivez par exemple prenom.nom@exemple.fr.',
	mot_de_passe_court: 'Choisissez au moins 10 caractères. Une phrase de quelques mots convient très bien.',
	mot_de_passe_long: 'Ce mot de passe est trop long : 72 caractères au plus.',
	mots_de_passe_differents: 'Les deux mots de passe sont différents. Écrivez-le deux fois à l’identique.',
	mot_de_passe_actuel_faux: 'Ce n’est pas votre mot de passe actuel.',
	confirmation_differente: 'Recopiez exactement le mot demandé pour confirmer.',
	identifiants_faux: 'Adresse ou mot de passe incorrect. Vous pouvez aussi demander un lien de connexion.',
	lien_perime: 'Ce lien a déjà servi ou a expiré. Demandez-en un nouveau.',
	trop_de_tentatives: 'Trop d’essais en peu de temps. Attendez quelques minutes, puis recommencez.',
	envoi_impossible: 'Le message n’a pas pu partir. Réessayez dans quelques minutes.',
	service_indisponible:
		'Le service est momentanément indisponible. Ce que vous avez écrit est conservé : réessayez dans un instant.'
} satisfies Record<Refus, string>;
