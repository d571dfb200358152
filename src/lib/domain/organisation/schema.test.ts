import { expect, test } from 'vitest';
import { organisationSchema } from './schema.ts';

const errorsOf = (saisie: object) => {
	const read = organisationSchema.safeParse({ nom: 'Les Amis', forme: 'association', ...saisie });
	return read.success ? [] : read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
};

test.each([
	[{}, []],
	[{ nom: '' }, ['nom champ_requis', 'nom trop_court']],
	[{ forme: '' }, ['forme champ_requis']],
	[{ forme: 'club' }, ['forme choix_inconnu']],
	[{ siret: '732 829 320 00074' }, []],
	[{ siret: '73282932000075' }, ['siret siret_cle']],
	[{ siret: '12' }, ['siret siret_forme']],
	[{ rna: 'w 292 001 234' }, []],
	[{ rna: 'W2A1001234' }, []],
	[{ rna: 'W29200123' }, ['rna rna_forme']],
	[{ rna: '2292001234' }, ['rna rna_forme']],
	[{ site_web: 'exemple.fr' }, ['site_web adresse_web_invalide']],
	[{ site_web: 'javascript:alert(1)' }, ['site_web adresse_web_invalide']],
	[{ site_web: 'https://exemple.fr/a?b=c' }, []],
	[{ qualites: ['esus', 'bio'] }, ['qualites.1 choix_inconnu']],
	[{ siae: ['aci', 'ei'] }, []]
])('%j : %j', (saisie, errors) => expect(errorsOf(saisie)).toEqual(errors));
