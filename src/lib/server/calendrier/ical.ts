import ical, { ICalCalendarMethod, type ICalEventData } from 'ical-generator';
import type { Datee } from '$lib/domain/demarche/calendrier';
import { momentIn, type Fuseau } from '$lib/domain/demarche/fuseau';

/** A date as a calendar program shows it: what is said about it is already in words. */
export interface Evenement extends Datee {
	id: string;
	titre: string;
	genre: string;
	lieu: string;
	lien_visio: string;
	description: string;
	heure_debut: string | null;
	heure_fin: string | null;
	revision: number;
	modifie_le: string;
	fuseau: Fuseau;
	/** The page where it stands. */
	adresse: string;
}

/** Identifies events for ever, whatever the address of the instance becomes. */
const SPACE = 'jalon.ensemblier';
/** Seconds after which a program that subscribed looks again. */
const TTL = 3_600;

/**
 * The dates as an iCalendar file. Those known to the month or the year are left out: a calendar would show a day that nobody
 * announced. Hours are given in UTC, which every program turns into its own.
 */
export function writeCalendar(nom: string, evenements: readonly Evenement[]): string {
	const calendar = ical({
		name: nom,
		prodId: { company: 'ensemblier', product: 'calendrier', language: 'FR' },
		method: ICalCalendarMethod.PUBLISH,
		ttl: TTL
	});
	for (const evenement of evenements)
		if (evenement.date_precision === 'jour') calendar.createEvent(eventOf(evenement));
	return calendar.toString();
}

function eventOf(evenement: Evenement): ICalEventData {
	const { id, titre, genre, lieu, lien_visio, description, revision, modifie_le, adresse } = evenement;
	const changed = new Date(modifie_le);
	return {
		...timeOf(evenement),
		id: `${id}@${SPACE}`,
		sequence: revision,
		stamp: changed,
		lastModified: changed,
		summary: titre,
		categories: [{ name: genre }],
		location: lieu || lien_visio || null,
		description: [description, lien_visio, adresse].filter(Boolean).join('\n\n'),
		url: adresse
	};
}

const midnight = (day: string) => new Date(`${day}T00:00:00Z`);
const dayAfter = (day: string) => new Date(midnight(day).getTime() + 86_400_000);

function timeOf({ debut, fin, heure_debut, heure_fin, fuseau }: Evenement) {
	const last = fin ?? debut;
	// Several days without a last hour are whole days: an hour of end would be made up.
	if (!heure_debut || (last > debut && !heure_fin))
		return { start: midnight(debut), end: dayAfter(last), allDay: true };
	return {
		start: momentIn(fuseau, debut, heure_debut),
		end: heure_fin ? momentIn(fuseau, last, heure_fin) : null
	};
}
