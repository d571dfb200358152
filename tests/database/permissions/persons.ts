/** Everybody who can stand in front of the database, as the matrix names them. */
export const PERSONS = [
	'anonyme',
	'etranger', // signed in, member of nothing
	'retire', // was a contributeur, is no longer a member
	'observateur',
	'contributeur',
	'facilitateur',
	'porteur',
	'administrateur', // of the instance, member of nothing
	'mandataire', // porte-parole of the organisation that carries the démarche, not a member
	'referent' // référent of that organisation, not a member
] as const;
export type PersonName = (typeof PERSONS)[number];

const MEMBERS = 'observateur contributeur facilitateur porteur';

/** Short names for several people at once. */
const GROUPS: Record<string, string> = {
	tous: PERSONS.join(' '),
	connectes: PERSONS.slice(1).join(' '),
	membres: MEMBERS,
	personne: ''
};

/** The people named by `membres administrateur`, in the order of PERSONS. Throws for an unknown word. */
export function listPersons(words: string): PersonName[] {
	const named = words.split(' ').flatMap((word) => (GROUPS[word] ?? word).split(' ').filter(Boolean));
	const unknown = named.find((name) => !(PERSONS as readonly string[]).includes(name));
	if (unknown) throw new Error(`the matrix names nobody "${unknown}"`);
	return PERSONS.filter((person) => named.includes(person));
}
