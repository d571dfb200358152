interface Invitation {
	adresse: string | null;
	expire_le: string;
	usages: number;
	usages_max: number | null;
	revoquee_le: string | null;
}

type Etat = 'ouverte' | 'acceptee' | 'epuisee' | 'expiree' | 'revoquee';

/** What became of an invitation, for those who sent it. */
export function readEtat({ adresse, expire_le, usages, usages_max, revoquee_le }: Invitation): Etat {
	if (revoquee_le) return 'revoquee';
	if (usages_max !== null && usages >= usages_max) return adresse ? 'acceptee' : 'epuisee';
	return Date.parse(expire_le) <= Date.now() ? 'expiree' : 'ouverte';
}
