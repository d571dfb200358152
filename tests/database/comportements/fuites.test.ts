import { beforeAll, describe, expect, test } from 'vitest';
import { addMembre, createDemarche, etapeOf } from '../harness/demarche.ts';
import { ENGINES, useInstance } from '../harness/instance.ts';
import { as, createPerson } from '../harness/people.ts';
import { signToken } from '../harness/token.ts';

const NOM = 'Ada Secrète';

describe.each(ENGINES)('le nom et l’adresse d’une personne ne sortent pas (%s)', (engine) => {
	const instance = useInstance(engine);
	let ada: { id: string };
	let etranger: { id: string };

	beforeAll(async () => {
		ada = await createPerson(instance.engine, NOM);
		etranger = await createPerson(instance.engine, 'Étrangère');
		const demarche = await createDemarche(instance.engine, ada, 'public');
		const etape = await etapeOf(instance.engine, demarche, 'debat');
		await as(instance.engine, ada, async (tx) => {
			await tx.query(`select public.change_etape_etat($1, 'ouverte', 'Prêts')`, [etape]);
			await tx.query(`insert into public.organisation (nom, nature) values ('La région', 'collectivite')`);
		});
		// The stranger has a démarche and members of their own, which must not open the rest.
		const autre = await createDemarche(instance.engine, etranger, 'public');
		await addMembre(instance.engine, autre, await createPerson(instance.engine, 'Bob'), 'observateur');
	});

	/** Every way from what is public to a person, by the links that the API follows. */
	const PATHS = [
		'profil?select=*',
		'profil?select=*,profil_prive(*),administrateur(*),mandat!mandat_profil_id_fkey(*)',
		'profil_prive?select=*,profil(*)',
		'demarche?select=slug,profil(*),membre(*,profil(*)),journal(*,profil(*))',
		'etape_passage?select=motif,auteur:profil(*)',
		'journal?select=action,profil(*)',
		'organisation?select=nom,profil(*),mandat(*,profil!mandat_profil_id_fkey(*))',
		'mandat?select=*,profil!mandat_profil_id_fkey(*)',
		'membre?select=*,profil(*)',
		`demarche?select=slug&profil.nom=like.Ada*`,
		'page_legale?select=*,profil(*)'
	];

	test.each(PATHS)('par %s', async (path) => {
		for (const person of [null, etranger]) {
			const response = await instance.fetch(
				new Request(`http://localhost/rest/v1/${path}`, {
					headers: {
						apikey: instance.secrets.publishable_key,
						...(person ? { authorization: `Bearer ${signToken(instance.secrets, person.id)}` } : {})
					}
				})
			);
			const text = await response.text();
			expect(text).not.toContain(NOM);
			expect(text).not.toContain('@exemple.test');
		}
	});

	test('ceux qui travaillent avec elle la lisent par les mêmes liens', async () => {
		const { data } = await instance.as(ada).from('etape_passage').select('auteur:profil(nom)');
		expect(data).toEqual([{ auteur: { nom: NOM } }]);
	});
});
