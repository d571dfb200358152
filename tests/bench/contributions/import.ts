import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createClient } from '@supabase/supabase-js';
import type { Database } from '../../../src/lib/server/data/database.types.ts';
import * as importations from '../../../src/lib/server/data/importations.ts';
import { openEmbedded } from '../../../src/lib/server/embedded/open.ts';
import { advance } from '../../../src/lib/server/importation/advance.ts';
import { check } from '../../../src/lib/server/importation/check.ts';
import { lastWord } from '../../../src/lib/server/importation/last-word.ts';
import { readReceived, receive } from '../../../src/lib/server/importation/receive.ts';
import { signWith } from '../../../src/lib/server/mail/sign.ts';
import { rulesFor } from '../../../src/lib/server/importation/rules.ts';
import { Territoires } from '../../../src/lib/server/territoires/territoires.ts';
import { createDemarche, etapeOf } from '../../database/harness/demarche.ts';
import { createPerson } from '../../database/harness/people.ts';
import { signToken } from '../../database/harness/token.ts';
import { random } from '../random.ts';

const WORDS =
	'commune habitants école cantine repas produits forêt énergie emploi jeunes transport vélo marché achat responsable clause environnement déchets santé logement association artisan territoire filière circuit bâtiment rénovation mobilité gare ville aînés enfants accès formation budget critère suivi littoral pêche sport jardin rivière'.split(
		' '
	);

/** A file of so many different contributions, in French, of about 300 letters each. */
function writeFile(lines: number, seed: number): File {
	const next = random(seed);
	const sentence = (length: number) =>
		Array.from({ length }, () => WORDS[Math.floor(next() * WORDS.length)]).join(' ');
	const rows = Array.from(
		{ length: lines },
		(_, n) => `${n};${sentence(6)};${sentence(35)};${n % 2 ? 'constat' : 'besoin'};Registre ${n % 9}`
	);
	return new File([['id;titre;texte;genre;origine', ...rows].join('\n')], 'mesure.csv');
}

/** Lines a second of an import, in an embedded database: read and judged before, imported lot after lot as a page does it. */
export async function measureImport(lines: number, seed: number): Promise<{ import: number; check: number }> {
	const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'ensemblier-bench-'));
	const embedded = await openEmbedded({
		dataDir,
		siteUrl: 'http://localhost',
		email: { send: async () => {} }
	});
	try {
		const { engine, secrets } = embedded;
		const ada = await createPerson(engine, 'Ada');
		const demarche = await createDemarche(engine, ada, 'public');
		const etape = await etapeOf(engine, demarche, 'diagnostic');
		await engine.query(`update public.etape set etat = 'ouverte' where id = $1`, [etape]);
		const supabase = createClient<Database>('http://localhost', secrets.publishable_key, {
			accessToken: async () => signToken(secrets, ada.id),
			global: { fetch: (input, init) => embedded.fetch(new Request(input, init)) }
		});
		const began = performance.now();
		const received = await receive(supabase, demarche, writeFile(lines, seed));
		if ('refus' in received) throw new Error(received.refus);
		const { id } = received;
		const refus = await readReceived(supabase, demarche, id, etape);
		if (refus) throw new Error(refus);
		const importation = (await importations.get(supabase, demarche, id))!;
		const territoires = new Territoires();
		const rules = rulesFor({
			choix: importation.choix,
			themes: [],
			colleges: [],
			territoires,
			sign: signWith('un secret')
		});
		const bilan = await lastWord(check(supabase, demarche, importation, rules));
		if (bilan.pretes !== lines) throw new Error(`${bilan.pretes} of ${lines} are ready`);
		await importations.update(supabase, id, { bilan, etat: 'verifiee' });
		const start = performance.now();
		for (let faites = 0; faites < lines;) {
			const answer = await advance(supabase, { id, faites }, rules);
			if ('refus' in answer) throw new Error(answer.refus);
			faites = answer.faites;
		}
		const end = performance.now();
		return { import: (lines * 1000) / (end - start), check: (lines * 1000) / (start - began) };
	} finally {
		await embedded.close();
		fs.rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
	}
}
