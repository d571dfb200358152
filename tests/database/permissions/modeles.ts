import type { TableRules } from './matrix.ts';
import type { Place } from './statements.ts';

/** Modèles, what a démarche was made from, and how far its preparation is. */
export const MODELE_TABLES = {
	demarche_modele: {
		columns: { insert: '', update: '' },
		lines: { select: 'facilitateur porteur', insert: 'personne', update: 'personne', delete: 'personne' }
	},
	modele: {
		columns: { insert: 'titre resume contenu', update: 'titre resume visibilite' },
		lines: {
			'select (le sien)': 'porteur administrateur',
			'select (partagé avec l’instance)': 'connectes',
			insert: 'connectes',
			'update (renommer le sien)': 'porteur administrateur',
			'update (partager le sien)': 'administrateur',
			'update (renommer celui que l’instance partage)': 'administrateur',
			'delete (le sien)': 'porteur administrateur'
		}
	},
	preparation: {
		columns: { insert: 'demarche_id pas', update: '' },
		lines: {
			select: 'facilitateur porteur',
			insert: 'porteur',
			update: 'personne',
			delete: 'personne'
		}
	}
} as const satisfies Record<string, TableRules>;

export const MODELE_FUNCTIONS = {
	'plan_etapes(uuid,jsonb)': 'facilitateur porteur',
	'plan_dates(uuid,jsonb)': 'facilitateur porteur'
} as const;

export const MODELE_STATEMENTS = {
	demarche_modele: {
		select: ({ demarche }: Place) => `select from public.demarche_modele where demarche_id = '${demarche}'`,
		insert: ({ scene }: Place) => `insert into public.demarche_modele (demarche_id, titre, contenu)
			values ('${scene.sansModele}', 'Un modèle', '{}')`,
		update: ({ demarche }: Place) =>
			`update public.demarche_modele set titre = 'Autre titre' where demarche_id = '${demarche}'`,
		delete: ({ demarche }: Place) => `delete from public.demarche_modele where demarche_id = '${demarche}'`
	},
	modele: {
		'select (le sien)': ({ scene }: Place) => `select from public.modele where id = '${scene.modelePrive}'`,
		'select (partagé avec l’instance)': ({ scene }: Place) =>
			`select from public.modele where id = '${scene.modelePartage}'`,
		insert: () => `insert into public.modele (titre, resume, contenu) values ('Mon modèle', '', '{}')`,
		'update (renommer le sien)': ({ scene }: Place) =>
			`update public.modele set titre = 'Autre titre' where id = '${scene.modelePrive}'`,
		'update (partager le sien)': ({ scene }: Place) =>
			`update public.modele set visibilite = 'instance' where id = '${scene.modelePrive}'`,
		'update (renommer celui que l’instance partage)': ({ scene }: Place) =>
			`update public.modele set titre = 'Autre titre' where id = '${scene.modelePartage}'`,
		'delete (le sien)': ({ scene }: Place) => `delete from public.modele where id = '${scene.modelePrive}'`
	},
	preparation: {
		select: ({ demarche }: Place) => `select from public.preparation where demarche_id = '${demarche}'`,
		insert: ({ demarche }: Place) =>
			`insert into public.preparation (demarche_id, pas) values ('${demarche}', 'visibilite')`,
		update: ({ demarche }: Place) =>
			`update public.preparation set fait_le = now() where demarche_id = '${demarche}'`,
		delete: ({ demarche }: Place) => `delete from public.preparation where demarche_id = '${demarche}'`
	}
};

export const MODELE_CALLS = {
	'plan_etapes(uuid,jsonb)': ({ demarche }: Place) =>
		`select public.plan_etapes('${demarche}', (select jsonb_agg(jsonb_build_object(
			'nature', e.nature, 'niveau', 'codecision', 'vu', e.modifie_le))
			from public.etape e where e.demarche_id = '${demarche}' and e.nature > 'diagnostic'))`,
	'plan_dates(uuid,jsonb)': ({ demarche }: Place) =>
		`select public.plan_dates('${demarche}', '[{"nature": "atelier", "titre": "Un atelier", "debut": "2027-05-01"}]')`
};
