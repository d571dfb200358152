import type { TableRules } from './matrix.ts';
import type { Place } from './statements.ts';

const READABLE = {
	brouillon: 'facilitateur porteur administrateur',
	membres: 'membres administrateur',
	public: 'tous'
};

/** Free perimeters and the places that they are made of. */
export const PERIMETRE_TABLES = {
	perimetre: {
		columns: { insert: '', update: '' },
		lines: { select: READABLE, insert: 'personne', update: 'personne', delete: 'porteur' }
	},
	perimetre_lieu: {
		columns: { insert: '', update: '' },
		lines: { select: READABLE, insert: 'personne', update: 'personne', delete: 'personne' }
	}
} as const satisfies Record<string, TableRules>;

export const PERIMETRE_FUNCTIONS = { 'save_perimetre(uuid,jsonb)': 'porteur' } as const;

export const PERIMETRE_STATEMENTS = {
	perimetre: {
		select: ({ demarche }: Place) => `select from public.perimetre where demarche_id = '${demarche}'`,
		insert: ({ demarche }: Place) =>
			`insert into public.perimetre (demarche_id, nature, nom, communes) values ('${demarche}', 'pays', 'Le pays', 1)`,
		update: ({ demarche }: Place) =>
			`update public.perimetre set nom = 'Ailleurs' where demarche_id = '${demarche}'`,
		delete: ({ demarche }: Place) => `delete from public.perimetre where demarche_id = '${demarche}'`
	},
	perimetre_lieu: {
		select: ({ demarche }: Place) => `select from public.perimetre_lieu where demarche_id = '${demarche}'`,
		insert: ({ demarche }: Place) =>
			`insert into public.perimetre_lieu (demarche_id, perimetre_id, nature, code, nom)
				select demarche_id, id, 'commune', '29152', 'Ailleurs' from public.perimetre where demarche_id = '${demarche}'`,
		update: ({ demarche }: Place) =>
			`update public.perimetre_lieu set nom = 'Ailleurs' where demarche_id = '${demarche}'`,
		delete: ({ demarche }: Place) => `delete from public.perimetre_lieu where demarche_id = '${demarche}'`
	}
};

export const PERIMETRE_CALLS = {
	'save_perimetre(uuid,jsonb)': ({ demarche }: Place) =>
		`select public.save_perimetre('${demarche}', '{"nature": "petr", "nom": "Un PETR", "communes": 1,
			"lieux": [{"nature": "commune", "code": "29151", "nom": "Morlaix"}]}')`
};
