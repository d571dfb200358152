interface Dated {
	cree_le: string;
	demarche: { slug: string; titre: string } | null;
}

/** What happened in one démarche, or in none, day by day. */
export interface Groupe<A> {
	demarche: { slug: string; titre: string } | null;
	/** ISO days in Paris, newest first. */
	jours: { jour: string; avis: A[] }[];
}

const parisDay = new Intl.DateTimeFormat('fr-CA', { timeZone: 'Europe/Paris' });

/** Avis given newest first, by démarche (the one with the newest first) and by day. */
export function groupAvis<A extends Dated>(list: readonly A[]): Groupe<A>[] {
	const groups = new Map<string, Groupe<A>>();
	for (const avis of list) {
		const key = avis.demarche?.slug ?? '';
		const group = groups.get(key) ?? { demarche: avis.demarche, jours: [] };
		groups.set(key, group);
		const jour = parisDay.format(new Date(avis.cree_le));
		const last = group.jours.at(-1);
		if (last?.jour === jour) last.avis.push(avis);
		else group.jours.push({ jour, avis: [avis] });
	}
	return [...groups.values()];
}
