import { z } from 'zod';
import { FUSEAUX } from '../demarche/fuseau.ts';
import { DECISIONS_MODERATION, MOTIFS_MODERATION } from '../contribution/moderation.ts';
import { ROLES } from '../demarche/role.ts';
import { ETATS } from '../etape/cycle-de-vie.ts';
import { NATURES } from '../etape/nature.ts';

const rencontreSchema = z.object({
	titre: z.string(),
	debut: z.string(),
	fin: z.string().optional(),
	precision: z.enum(['jour', 'mois', 'annee']).default('jour'),
	heure: z.string().optional(),
	heure_fin: z.string().optional(),
	/** Of the hours, when there are any. */
	fuseau: z.enum(FUSEAUX).optional(),
	lieu: z.string().optional()
});
/** A date as an avis tells it. */
export type Rencontre = z.infer<typeof rencontreSchema>;
const mandat = z.object({ organisation: z.string(), role: z.enum(['porte_parole', 'referent']) });

/** What happened, with what its sentence says: the triggers of the database write it. */
export const faitSchema = z.discriminatedUnion('genre', [
	z.object({
		genre: z.literal('etape_passage'),
		resume: z.object({ nature: z.enum(NATURES), vers: z.enum(ETATS) })
	}),
	z.object({ genre: z.literal('rencontre_ajoutee'), resume: rencontreSchema }),
	z.object({ genre: z.literal('rencontre_deplacee'), resume: rencontreSchema }),
	z.object({ genre: z.literal('rencontre_annulee'), resume: rencontreSchema }),
	z.object({ genre: z.literal('document_publie'), resume: z.object({ titre: z.string() }) }),
	z.object({
		genre: z.literal('role_change'),
		resume: z.object({ de: z.enum(ROLES), vers: z.enum(ROLES) })
	}),
	z.object({ genre: z.literal('membre_retire'), resume: z.object({ titre: z.string() }) }),
	z.object({ genre: z.literal('mandat_accorde'), resume: mandat }),
	z.object({ genre: z.literal('mandat_revoque'), resume: mandat }),
	z.object({ genre: z.literal('charte_publiee'), resume: z.object({ numero: z.number() }) }),
	z.object({ genre: z.literal('recueil_ouvert'), resume: z.object({ titre: z.string() }) }),
	z.object({ genre: z.literal('demande_recue'), resume: z.object({}) }),
	z.object({ genre: z.literal('demande_acceptee'), resume: z.object({}) }),
	z.object({ genre: z.literal('demande_refusee'), resume: z.object({ motif: z.string() }) }),
	z.object({ genre: z.literal('invitation_acceptee'), resume: z.object({}) }),
	z.object({ genre: z.literal('mandat_demande'), resume: z.object({ organisation: z.string() }) }),
	z.object({
		genre: z.literal('mandat_refuse'),
		resume: z.object({ organisation: z.string(), motif: z.string().optional() })
	}),
	z.object({
		genre: z.literal('contribution_moderee'),
		resume: z.object({
			decision: z.enum(DECISIONS_MODERATION),
			/** Absent: an answer to a recueil. */
			reference: z.string().optional(),
			/** The name of the file that it is about. */
			fichier: z.string().optional(),
			motif: z.enum(MOTIFS_MODERATION).optional(),
			message: z.string().optional()
		})
	})
]);
export type Fait = z.infer<typeof faitSchema>;

/** An avis as it is shown or mailed. `demarche` is null for what is about none. */
export interface Avis {
	fait: Fait;
	objet: string | null;
	demarche: { titre: string; slug: string } | null;
}
