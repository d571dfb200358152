import { expect, test } from 'vitest';
import { isErreur, judge, listAdresses, type LigneLue } from '../../domain/membre/liste.ts';
import { collegeReader, readRole } from '../../domain/membre/mots.ts';
import { en } from '../../messages/en.ts';
import { fr } from '../../messages/fr.ts';
import { decodeText } from './decode.ts';
import { readList } from './read-list.ts';
import { writeErrors } from './write-errors.ts';

const line = (ligne: number, adresse: string, nom = '', role = '', college = ''): LigneLue => ({
	ligne,
	adresse,
	nom,
	role,
	college
});

test.each<[what: string, text: string, lines: LigneLue[]]>([
	['une adresse', 'a@b.fr', [line(1, 'a@b.fr')]],
	[
		'une par ligne, avec des lignes vides',
		'\na@b.fr\n\r\n\nc@d.fr\n',
		[line(2, 'a@b.fr'), line(5, 'c@d.fr')]
	],
	[
		'collées sur une ligne',
		'a@b.fr, c@d.fr;e@f.fr',
		['a@b.fr', 'c@d.fr', 'e@f.fr'].map((adresse) => line(1, adresse))
	],
	[
		'comme les messageries les copient',
		'Jeanne Martin <j@b.fr>; "Ali, Bo" <ali@d.fr>',
		[line(1, 'j@b.fr', 'Jeanne Martin'), line(1, 'ali@d.fr', 'Ali, Bo')]
	],
	[
		'sans en-tête, point-virgule',
		'a@b.fr;Awa;contributeur;Habitants',
		[line(1, 'a@b.fr', 'Awa', 'contributeur', 'Habitants')]
	],
	['sans en-tête, le nom d’abord', 'Awa;a@b.fr;observateur', [line(1, 'a@b.fr', 'Awa', 'observateur')]],
	[
		'un tableur collé (tabulations)',
		'Nom\tPrénom\tAdresse e-mail\nMartin\tJeanne\tj@b.fr',
		[line(2, 'j@b.fr', 'Jeanne Martin')]
	],
	[
		'un en-tête dans le désordre, virgules et guillemets',
		'Collège,Rôle,Nom,Courriel\n"Élus, agents",Facilitatrice,"Martin, J.",j@b.fr',
		[line(2, 'j@b.fr', 'Martin, J.', 'Facilitatrice', 'Élus, agents')]
	],
	['une marque d’ordre des octets', '\uFEFFadresse\na@b.fr', [line(2, 'a@b.fr')]],
	[
		'un guillemet que rien ne ferme',
		'adresse;nom\na@b.fr;"Awa\nc@d.fr;Bo',
		[line(2, 'a@b.fr', '"Awa'), line(3, 'c@d.fr', 'Bo')]
	],
	['rien', '  \n', []]
])('%s', (_, text, lines) => {
	expect(readList(text)).toEqual(lines);
});

test('un fichier de tableur français se lit avec ses accents', () => {
	expect(decodeText(Uint8Array.from([0x45, 0x6c, 0x69, 0xe8, 0x73]))).toBe('Eliès');
	expect(decodeText(new TextEncoder().encode('Élise'))).toBe('Élise');
});

test('« Texte Unicode », l’autre format d’un tableur, se lit aussi', () => {
	const wide = Buffer.from('\uFEFFadresse\tnom\r\na@b.fr\tÉlise', 'utf16le');
	const lines = [line(2, 'a@b.fr', 'Élise')];
	expect(readList(decodeText(wide)!)).toEqual(lines);
	expect(readList(decodeText(wide.swap16())!)).toEqual(lines);
});

test.each([
	['un classeur', [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00]],
	['une image', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00]]
])('%s n’est pas un texte', (_, bytes) => expect(decodeText(Uint8Array.from(bytes))).toBeNull());

test.each([
	['Facilitatrice', 'facilitateur'],
	['  OBSERVATEUR ou observatrice', 'observateur'],
	['porteuse', 'porteur'],
	['chef', null]
])('le rôle « %s » se lit %s', (word, role) => expect(readRole(word)).toBe(role));

const RULES = {
	role: 'contributeur' as const,
	college_id: null,
	roles: ['observateur' as const, 'contributeur' as const],
	readRole,
	readCollege: collegeReader([{ id: 'h', nom: 'Acteurs de l’ESS' }])
};
const judged = (text: string, known = new Map<string, 'membre' | 'invitee'>()) =>
	judge(readList(text), RULES, known);

test.each([
	['a@b.fr;Awa', 'prete'],
	['a@b;Awa', 'adresse_fausse'],
	['adresse;nom\n;Awa', 'adresse_manquante'],
	['a@b.fr;Awa;chef', 'role_inconnu'],
	['a@b.fr;Awa;porteuse', 'role_trop_large'],
	['a@b.fr;Awa;;Marins', 'college_inconnu'],
	["a@b.fr;Awa;;acteurs de l'ess", 'prete']
])('%j : %s', (text, etat) => {
	expect(judged(text)[0]).toMatchObject({ etat });
});

test('une adresse écrite deux fois part une fois, aux majuscules près', () => {
	expect(judged('a@b.fr\nA@B.fr').map(({ etat }) => etat)).toEqual(['prete', 'double']);
});

test('qui est déjà membre ou invité n’est pas une erreur', () => {
	const etats = judged(
		'a@b.fr\nc@d.fr',
		new Map([
			['a@b.fr', 'membre'],
			['c@d.fr', 'invitee']
		])
	).map(({ etat }) => etat);
	expect(etats).toEqual(['membre', 'invitee']);
	expect(etats.some(isErreur)).toBe(false);
});

test('5 000 lignes avec des erreurs : chacune est dite, avec son numéro', () => {
	const lines = Array.from({ length: 5000 }, (_, i) =>
		i % 10 === 0
			? `mauvaise${i}`
			: i % 10 === 1
				? `p${i}@exemple.fr;N;chef`
				: `p${i}@exemple.fr;Nom ${i};contributeur`
	);
	const text = ['adresse;nom;rôle', ...lines].join('\r\n');
	const result = judged(text);
	expect(result).toHaveLength(5000);
	const count = (etat: string) => result.filter((ligne) => ligne.etat === etat).length;
	expect([count('prete'), count('adresse_fausse'), count('role_inconnu')]).toEqual([4000, 500, 500]);
	expect(result.filter(({ etat }) => isErreur(etat))[2]).toMatchObject({ ligne: 12, etat: 'adresse_fausse' });
	expect(listAdresses(readList(text))).toHaveLength(4500);
});

test('le fichier des lignes à corriger dit quoi faire et ne contient aucune formule', () => {
	const csv = writeErrors(judged('adresse;nom\nfaux;=1+1\na@b.fr;Bo'), fr.membres);
	const [header, first, end] = csv.replace('\uFEFF', '').split('\r\n');
	expect(header).toBe('ligne;adresse;nom;rôle;collège;à corriger');
	expect(first).toMatch(/^2;faux;'=1\+1;;;adresse incomplète/);
	expect(end).toBe('');
});

test('les lignes à corriger se relisent telles quelles, avec leur rôle et leur collège', () => {
	const text = [
		'adresse;nom;rôle;collège',
		'faux;Awa;observatrice;Acteurs de l’ESS',
		`a@b.fr;Bo;chef;${'x'.repeat(200)}`,
		'bon@b.fr;;;'
	].join('\n');
	const wrong = judged(text).filter(({ etat }) => isErreur(etat));
	for (const { membres } of [fr, en])
		expect(readList(writeErrors(wrong, membres))).toEqual([
			line(2, 'faux', 'Awa', 'observatrice', 'Acteurs de l’ESS'),
			line(3, 'a@b.fr', 'Bo', 'chef', 'x'.repeat(120))
		]);
});
