import type { refus as source } from '../fr/refus.ts';

export const refus: Record<keyof typeof source, string> = {
	dernier_porteur: 'A démarche always keeps a lead. Name another lead first.',
	role_insuffisant: 'Your role in this démarche does not allow it. Ask one of its leads.',
	adresse_prise: 'Another démarche already has this address. Change the title.',
	connexion_requise: 'Sign in to go on.',
	rappel_impossible:
		'This person left by themselves, or was removed more than 30 days ago. Invite them again.',
	college_existe: 'A group of this démarche already has this name. Choose another one.',
	liste_vide: 'There is no address to invite. Write one, or choose a file.',
	liste_trop_longue: 'That is too many at once: 5,000 lines at most. Split the list.',
	liste_double: 'You wrote addresses and chose a file. Keep one of them: what you wrote is still here.',
	fichier_illisible:
		'This file is not a list in text. In your spreadsheet, save it as CSV, then start again.',
	fichier_trop_grand:
		'This file is larger than a megabyte. Keep only the address, the name, the role and the group, or split it.',
	nombre_impossible: 'Write a number from 1 to 5,000, or leave it empty.',
	liste_perdue: 'This list was already sent, or is more than a day old. Start again with your addresses.',
	deja_invitee: 'Another invitation is already waiting for this person.',
	envois_du_jour:
		'You have invited 5,000 people today, the most for one day. Go on tomorrow, or open an invitation link.',
	renvoi_trop_tot: 'This message has just been sent. Wait five minutes before sending it again.',
	invitation_terminee: 'This invitation was accepted or revoked. Make a new one.',
	invitation_inconnue:
		'This invitation does not exist. Check that the address is complete, or ask for a new one.',
	invitation_expiree: 'This invitation has expired. Ask the person who sent it for a new one.',
	invitation_epuisee:
		'This invitation has been used as many times as planned. Ask the person who gave it to you for a new one.',
	invitation_revoquee:
		'This invitation is no longer valid: it was withdrawn. Ask for a new one if you should take part.',
	invitation_anterieure:
		'You were removed from this démarche after this invitation. Ask one of its leads to invite you again.',
	demande_deja_ouverte: 'Your request has already been sent: it is waiting for an answer.',
	etape_introuvable: 'This stage does not exist, or you may not open it.',
	etape_deja_dans_cet_etat: 'Somebody has just done it: the stage is already in this state.',
	etapes_incompletes: 'A démarche always has the five stages.',
	passage_impossible: 'The stage cannot go to this state. Reload the page to see where it stands.',
	motif_manquant: 'Write why: this reason will be public.',
	fin_avant_debut: 'The end comes before the start. Correct one of the two dates.',
	modifie_entre_temps:
		'Somebody changed this page in the meantime. Your text is kept below: compare, then save.',
	charte_sans_brouillon:
		'There is no draft to publish any more: somebody may just have done it. Look at the charter.',
	charte_vide: 'The charter is empty. Write at least one section before publishing it.',
	charte_remplacee:
		'A new version of the charter was just published. Nothing was signed: read it, then sign.',
	charte_deja_signee: 'This organisation has already signed this version of the charter.',
	mandat_requis: 'You need a current mandate of this organisation. Ask its main contact for one.',
	auto_diagnostic_clos:
		'This self-check was just closed. Your earlier answers, if any, are kept; these were not.',
	auto_diagnostic_en_cours:
		'A self-check is already open. Answer it, or have it closed before opening another one.',
	auto_diagnostic_repondu:
		'Somebody answered in the meantime: the self-check is not cancelled, and the answers are kept. You can close it.',
	ecriture_sans_lecture:
		'Whoever writes must also be able to read: widen who reads, or reserve writing for the same people.',
	publie_entre_temps:
		'Someone has just changed this document or its publication. Nothing was changed: see what is public now, then start again.',
	document_archive: 'This document is archived: put it back among the documents first.',
	courrier_clos:
		'This e-mail has left, is leaving now or has nothing more to say. Reload the page to see where it stands.',
	trop_de_territoires:
		'A démarche has at most 200 territories: choose their intermunicipal body or département instead.',
	perimetre_sans_lieu: 'This perimeter has no place yet: add at least one municipality, then save.',
	perimetre_trop_grand:
		'A perimeter has at most 1,000 places: choose intermunicipal bodies or départements instead.',
	perimetre_existe:
		'The démarche already has a perimeter of this name. Nothing was changed: choose another name.',
	lieu_en_double: 'A place is in this perimeter twice. Nothing was changed: remove one of the two.',
	siret_forme: 'A SIRET has 14 digits. Copy all of them, or leave this field empty.',
	siret_cle:
		'One digit of this SIRET is wrong, or two are swapped: its key does not match. Check it on an official paper.',
	siret_deja_declare: 'An organisation is already declared with this SIRET. Nothing was created or changed.',
	rna_forme: 'An RNA number is a W and 9 characters: for instance W292001234.',
	rna_deja_declare:
		'An organisation is already declared with this RNA number. Nothing was created or changed.',
	territoire_inconnu: 'This territory is not in the official division. Choose one in the list.',
	fusion_impossible:
		'These two cannot be merged: one of them was already, or they are the same. Nothing was changed.',
	organisation_fermee:
		'This organisation is closed: nobody speaks in its name any more. Nothing was changed.',
	mots_absents: 'These words are not in this text, and nothing changed. Copy them as they are written there.',
	dernier_referent:
		'An organisation always keeps a referent: somebody has to grant mandates. Name another referent first, or close the organisation.',
	demande_deja_faite: 'Your request is already on its way. A referent will answer it.',
	demande_traitee: 'Somebody has just answered this request. Nothing was changed.',
	raison_manquante: 'Write why you refuse: the person will read it.',
	invitation_mandat_perimee:
		'This invitation was used, withdrawn or is out of date. Ask the organisation for another one.',
	mandat_en_cours: 'This person already holds such a mandate. Nothing was changed.',
	mandat_absent:
		'You hold no mandate of this organisation today: it has not begun, it is over or it was revoked. Choose another voice, or ask for a mandate.',
	contribution_introuvable: 'This contribution is no longer there, or is not yours. Go back to the list.',
	contribution_moderee: 'This contribution is being moderated: you may withdraw it once it is published.',
	etape_fermee:
		'The stage takes no contributions at the moment. Your text is kept as a draft: submit it when the stage is open.',
	consentement_manquant: 'Nothing was sent: first say that the people agreed that their words be published.',
	saisie_vide: 'Nothing is sent: no line is written. Write at least one.',
	saisie_trop_longue:
		'That is too many at once: 2,000 lines at most. Nothing is sent and everything is still here: send them in several goes.',
	saisie_fermee:
		'The stage takes no contributions at the moment. What is not sent waits for you here: try again when it is open, or choose another one.',
	import_vide:
		'There is nothing to read: no file is chosen, or it has no line below the names of the columns. Choose another one.',
	import_trop_grand:
		'This file is too large: 64 MB at most, and 5 MB without JavaScript. Cut it into several, nothing will be doubled.',
	import_trop_long: 'This file has more than 100,000 lines. Cut it into several: nothing will be doubled.',
	import_sans_texte: 'Choose at least the column that holds the text or the title.',
	import_perdu: 'This import is gone. Bring the file again: nothing will be doubled.',
	synthese_introuvable: 'This synthesis is gone. Nothing was changed.',
	synthese_close:
		'This synthesis was merged or removed meanwhile. Nothing was changed: its history leads back.',
	geste_depasse: 'Something later stands in the way of undoing this. Undo the later one first.',
	trop_imbrique: 'A reply takes no reply: answer the contribution itself.',
	recueil_sans_question: 'This collection asks no question yet. Add one, then open it.',
	recueil_sans_college: 'No college is chosen: say in the settings which ones may answer.',
	recueil_etape_fermee: 'Its stage is not open: open the stage first, or choose another one in the settings.',
	recueil_fini: 'Its last day is over: change it in the settings, then open the collection.',
	recueil_deja_ouvert: 'This collection has been opened: it cannot be a draft again. You can close it.',
	recueil_repondu:
		'Somebody answered this collection: it is not deleted and the answers are kept. You can close it.',
	question_sans_mots: 'A question has no words yet. Write it, or remove it.',
	condition_apres:
		'This question depends on another one and must stay after it. Nothing was moved; change the condition first.',
	options_manquantes:
		'A question with choices does not offer enough of them. Write at least two, or as many as you ask for.',
	trop_d_options: 'A question offers 100 choices at most. The last ones were not kept.',
	trop_de_questions:
		'A collection has 200 questions at most. Nothing was added: remove one, or make a second collection.',
	bornes_inversees: 'The smallest number is above the largest. Correct one of them.',
	nombre_illisible: 'Write a number, in figures: for instance 12 or 3.5.',
	nombre_hors_bornes: 'This number is outside of what is asked.',
	trop_peu_de_choix: 'Tick more answers: more are asked for.',
	trop_de_choix: 'You ticked more answers than asked for. Untick some.',
	autre_a_preciser: 'You chose “Other”: write your answer in a few words.',
	contribution_close:
		'The stage or the collection has closed: the contribution no longer changes. Copy what you just wrote to keep it.',
	commune_inconnue:
		'This commune is not recognised, or several have that name: write its whole name or its INSEE code. Your lines are still in the form.',
	brouillon_depose:
		'This draft was submitted from another tab or another device. What you wrote here is still in the form.',
	contribution_deposee: 'This contribution is submitted: its stage and its voice no longer change.',
	texte_trop_long:
		'This text is too long: 20,000 characters at most. It is kept on screen; shorten it, or attach it as a file.',
	theme_existe: 'A theme already has this name. Choose another one.',
	trop_de_pieces:
		'Five files at most for one contribution: the earlier ones are kept, the others are not. Remove one.',
	piece_type:
		'This file is not accepted: its content is not what its name says, or its format is not in the list. The rest is kept.',
	pieces_trop_lourdes:
		'One sending carries six megabytes at most, and your files weigh more: none of them left, the rest is kept. Choose them again, one by one.',
	piece_trop_grande: 'This file is too large: 5 MB at most. The rest is kept.',
	reponse_non_demandee:
		'This collection is for other people. If you are one of them, sign in with the account that was invited.',
	reponse_introuvable:
		'This answer was begun with another account. Sign in with that one, or begin a new answer.',
	recueil_pas_encore:
		'This collection is not open yet. Come back on the day announced: the same address will lead to the form.',
	recueil_clos:
		'This collection is closed: it takes no more answers. What you wrote is still here for you to copy.',
	recueil_complet:
		'This collection has received all the answers it could take. What you wrote is still here for you to copy.',
	recueil_sature:
		'Too many answers are coming in at once. What you wrote is kept on this page: send it in a few minutes.',
	deja_repondu: 'You have answered this collection already: your first answer is kept, and it alone counts.',
	commune_a_choisir: 'Several communes answer: choose yours in the list.',
	envoi_trop_rapide:
		'Your answer came faster than it can be read. Nothing is lost: read it again and send it once more.',
	envoi_automatique:
		'Your answer looks like an automatic one. Empty the field “Do not fill in this field”, then send it again.',
	champ_requis: 'Fill in this field.',
	trop_court: 'This is too short: write at least a few letters.',
	trop_long: 'This is too long: shorten the text.',
	choix_vide: 'Nothing is chosen: tick at least one line. Nothing was changed.',
	choix_inconnu: 'Choose one of the answers offered.',
	date_impossible: 'This date does not exist, or its year is not whole. Write for example 03/10/2026.',
	heure_impossible: 'This hour does not exist. Write for example 09:30.',
	heure_sans_jour: 'An hour needs a known day. Choose “The day”, or clear the hour.',
	adresse_web_invalide: 'This address is not complete. It starts with https://.',
	courriel_invalide: 'This address is not complete. Write for example first.last@example.org.',
	mot_de_passe_court: 'Choose at least 10 characters. A short sentence does very well.',
	mot_de_passe_long: 'This password is too long: 72 characters at most.',
	mots_de_passe_differents: 'The two passwords differ. Write the same one twice.',
	mot_de_passe_actuel_faux: 'This is not your current password.',
	confirmation_differente: 'Copy the requested word exactly to confirm.',
	identifiants_faux: 'Wrong address or password. You can also ask for a sign-in link.',
	lien_perime: 'This link was already used or has expired. Ask for a new one.',
	trop_de_tentatives: 'Too many tries in a short time. Wait a few minutes, then try again.',
	envoi_impossible: 'The message could not be sent. Try again in a few minutes.',
	service_indisponible: 'The service is unavailable for a moment. What you wrote is kept: try again shortly.'
};
