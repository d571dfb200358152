import { randomUUID } from 'node:crypto';
import { openEmbedded } from '../../../src/lib/server/embedded/open.ts';
import { random } from '../random.ts';

/** Words that many contributions say, and words that few say: the first are drawn far more often. */
const WORDS =
	'commune habitants école cantine repas local locale produits agriculture forêt énergie économie solidaire emploi insertion jeunes transport vélo marché achat public responsable clause sociale environnement eau déchets réemploi numérique santé logement culture association entreprise artisan territoire région filière alimentation bio circuit court paysan légumes bois bâtiment rénovation chaleur solaire éolien mobilité covoiturage train gare rural ville quartier aînés enfants handicap accès égalité femmes formation apprentissage métier recrutement budget subvention appel offre lot marchés fournisseur critère délai paiement suivi évaluation indicateur bilan concertation débat citoyen participation information données ouvertes logiciel libre service proximité commerce village littoral mer pêche port conchyliculture algues tourisme patrimoine langue bretonne musique fête sport terrain parc jardin arbre haie bocage zone humide rivière source'.split(
		' '
	);
const RARE = Array.from({ length: 3000 }, (_, i) => `mot${(i * 7919).toString(36)}`);

const SLUG = 'mesure';

/** The values that a filter may choose, by the ids of the database. */
export interface Filled {
	slug: string;
	themes: string[];
	colleges: string[];
	lieux: string[];
	mots: string[];
}

/** Fills a data folder with a public démarche of `count` published contributions in French. Answers what may be asked of it. */
export async function fill(dataDir: string, count: number, seed: number): Promise<Filled> {
	const { engine, close } = await openEmbedded({
		dataDir,
		siteUrl: 'http://localhost',
		email: { send: async () => {} }
	});
	const next = random(seed);
	const among = <T>(list: T[], power = 2): T => list[Math.floor(next() ** power * list.length)]!;
	const ids = async (sql: string, parameters: unknown[]) =>
		(await engine.query(sql, parameters)).map(({ id }) => String(id));
	const [demarche] = await ids(
		`insert into public.demarche (slug, titre, visibilite) values ($1, 'Mesure', 'public') returning id`,
		[SLUG]
	);
	const etapes = await ids(
		`insert into public.etape (demarche_id, nature, niveau)
		select $1, n::public.nature_etape, 'concertation' from unnest(array['diagnostic', 'debat', 'validation', 'mise_en_oeuvre', 'evaluation']) n
		on conflict do nothing returning id`,
		[demarche]
	);
	const colleges = await ids(
		`insert into public.college (demarche_id, nom) select $1, 'Collège ' || i from generate_series(1, 6) i returning id`,
		[demarche]
	);
	const themes = await ids(
		`insert into public.theme (demarche_id, nom) select $1, 'Thème ' || i from generate_series(1, 12) i returning id`,
		[demarche]
	);
	const lieux = Array.from({ length: 200 }, (_, i) => String(35001 + i));
	const sentence = (length: number) =>
		Array.from({ length }, () => (next() < 0.06 ? among(RARE, 1) : among(WORDS))).join(' ');
	const start = Date.parse('2026-01-01');
	const BATCH = 1000;
	for (let from = 0; from < count; from += BATCH) {
		const rows = Array.from({ length: Math.min(BATCH, count - from) }, (_, i) => ({
			id: randomUUID(),
			etape_id: etapes[Math.min(2, Math.floor((3 * (from + i)) / count))],
			nature: among(['proposition', 'constat', 'besoin', 'temoignage', 'question', 'source'], 1.5),
			titre: sentence(6),
			texte: sentence(40 + Math.floor(next() * 80)),
			provenance: among(['en_ligne', 'atelier', 'papier', 'courriel', 'import']),
			college_id: next() < 0.8 ? among(colleges) : null,
			lieu_code: next() < 0.5 ? among(lieux) : null,
			soutiens: Math.floor(next() ** 6 * 200),
			reponses: next() < 0.3 ? Math.floor(next() * 8) : 0,
			reference: `MESURE-2026-${String(from + i + 1).padStart(4, '0')}`,
			deposee_le: new Date(start + (from + i) * 60_000).toISOString(),
			theme: next() < 0.9 ? among(themes) : null
		}));
		await engine.query(
			`insert into public.contribution (id, demarche_id, etape_id, nature, titre, texte, provenance, college_id, lieu_nature,
				lieu_code, lieu_nom, lieu_dans, soutiens, reponses, etat, reference, deposee_le)
			select r.id, $1, r.etape_id, r.nature, r.titre, r.texte, r.provenance, r.college_id,
				case when r.lieu_code is not null then 'commune'::public.nature_territoire end, r.lieu_code,
				coalesce('Commune ' || r.lieu_code, ''),
				case when r.lieu_code is null then '' else 'e243500139 d35 r53' end, r.soutiens, r.reponses, 'publiee', r.reference, r.deposee_le
			from jsonb_to_recordset($2::jsonb) r(id uuid, etape_id uuid, nature public.nature_contribution, titre text, texte text,
				provenance public.provenance, college_id uuid, lieu_code text, soutiens integer, reponses integer, reference text,
				deposee_le timestamptz)`,
			[demarche, JSON.stringify(rows)]
		);
		await engine.query(
			`insert into public.contribution_theme (demarche_id, contribution_id, theme_id)
			select $1, r.id, r.theme from jsonb_to_recordset($2::jsonb) r(id uuid, theme uuid) where r.theme is not null`,
			[demarche, JSON.stringify(rows)]
		);
	}
	await close();
	return { slug: SLUG, themes, colleges, lieux, mots: [...WORDS, ...RARE.slice(0, 300)] };
}
