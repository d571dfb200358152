import { z } from 'zod';
import { faitSchema, type Fait } from '../../../domain/avis/fait.ts';
import type { Portee } from '../../../domain/avis/genre.ts';
import { pathOf } from '../../../domain/avis/lien.ts';
import { sayFait } from '../../../messages/dire-avis.ts';
import { writeLetter } from '../letter.ts';
import { createUnsubscription } from '../unsubscription.ts';
import type { Sheet, Writer } from './sheet.ts';

/** A letter stays a letter: the page has the rest. */
const MOST = 30;

// What this version cannot say (written by a newer one) is left out and stays on the page.
const known = z.object({
	genre: z.string(),
	resume: z.unknown(),
	objet: z.string().nullable(),
	demarche: z.object({ titre: z.string(), slug: z.string() }).nullable()
});
const contenuSchema = z.object({ desabonne: z.boolean(), avis: z.array(known) });

type Known = Omit<z.infer<typeof known>, 'genre' | 'resume'> & { fait: Fait };

function readAvis(rows: z.infer<typeof known>[]): Known[] {
	return rows.flatMap(({ genre, resume, ...rest }) => {
		const parsed = faitSchema.safeParse({ genre, resume });
		return parsed.success ? { fait: parsed.data, ...rest } : [];
	});
}

/** One section for each démarche, in the order they first appear. */
function sectionsOf(list: Known[], { origin, langue, messages }: Sheet) {
	const groups = Map.groupBy(list, ({ demarche }) => demarche?.titre ?? messages.avis.horsDemarche);
	return [...groups].map(([title, avis]) => ({
		title,
		lines: avis.map((one) => ({
			text: sayFait(one.fait, messages, langue),
			label: messages.avis.lettres.voirCeci,
			href: `${origin}${pathOf(one)}`
		}))
	}));
}

/** Writes what a person is told of: `portee` says which letter, and what the link at its foot ends. */
const writer =
	(portee: Portee): Writer =>
	(sheet) => {
		const { desabonne, avis } = contenuSchema.parse(sheet.contenu);
		if (desabonne) return { closed: 'desabonne' };
		const list = readAvis(avis);
		if (!list.length) return { closed: 'sans_objet' };
		const { origin, langue, messages } = sheet;
		const words = messages.avis.lettres;
		const subject =
			portee === 'resume'
				? words.sujetResume(list.length)
				: list.length === 1
					? words.sujetAvis(sayFait(list[0]!.fait, messages, langue).replace(/\.$/, ''))
					: words.sujetPlusieurs(list.length);
		const end = `${origin}/desabonnement/${createUnsubscription(sheet.sign, sheet.profil!, portee)}`;
		const more = list.length - MOST;
		return {
			subject,
			headers: { 'List-Unsubscribe': `<${end}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
			html: writeLetter({
				langue,
				paragraphs: [words.bonjour, portee === 'resume' ? words.introResume : words.introAvis],
				sections: sectionsOf(list.slice(0, MOST), sheet),
				after: more > 0 ? words.et(more) : undefined,
				button: { label: words.voir, href: `${origin}/avis` },
				foot: words.pied,
				links: [
					{ label: words.regler, href: `${origin}/avis/reglages` },
					{ label: words.desabonner, href: end }
				]
			})
		};
	};

export const writeAvis = writer('avis');
export const writeResume = writer('resume');
