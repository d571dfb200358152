import type { Question } from '$lib/domain/recueil/poser';
import { AUTRE } from '$lib/domain/recueil/reglages';
import type { Commune } from '$lib/domain/recueil/valeur';
import { getRuntime } from '$lib/server/runtime';

/** Where several communes answer what was typed: who answers chooses one. */
export interface ChoixCommune {
	mots: string;
	communes: Commune[];
}

/** The most communes that one search offers. */
const MOST = 8;

const textOf = (data: FormData, name: string): string => {
	const value = data.get(name);
	return typeof value === 'string' ? value : '';
};

const asCommune = ({ code, nom, departement }: Commune): Commune => ({ code, nom, departement });

/** The commune that two fields mean: the code of one that was chosen, or else the words typed. */
async function readCommune(data: FormData, name: string): Promise<Commune | ChoixCommune | null> {
	const { territoires } = getRuntime();
	const code = textOf(data, name);
	const chosen = code ? await territoires.get('commune', code) : undefined;
	if (chosen) return asCommune(chosen);
	const mots = textOf(data, `${name}.mots`).trim().slice(0, 200);
	if (!mots) return null;
	const { found } = await territoires.search(mots, { natures: ['commune'], limit: MOST });
	const [only] = found;
	return only && found.length === 1 ? asCommune(only) : { mots, communes: found.map(asCommune) };
}

function readOther(data: FormData, { id, nature }: Question): unknown {
	if (nature === 'fichier') return undefined;
	if (nature === 'consentement') return textOf(data, id) === 'oui';
	if (nature !== 'unique' && nature !== 'multiple') return textOf(data, id);
	const choix = data.getAll(id).filter((one): one is string => typeof one === 'string' && one !== '');
	if (!choix.length) return undefined;
	return choix.includes(AUTRE) ? { choix, autre: textOf(data, `${id}.autre`) } : { choix };
}

/** What a form of questions says, by question, as `checkReponses` reads it; and the communes that wait for a choice. */
export async function readForm(data: FormData, questions: Question[]) {
	const brut: Record<string, unknown> = {};
	const aChoisir: Record<string, ChoixCommune> = {};
	for (const question of questions) {
		const { id, nature } = question;
		const value = nature === 'commune' ? await readCommune(data, id) : readOther(data, question);
		if (value && typeof value === 'object' && 'communes' in value) aChoisir[id] = value as ChoixCommune;
		else if (value !== null && value !== undefined) brut[id] = value;
	}
	const commune = await readCommune(data, 'lieu');
	if (commune && 'communes' in commune) aChoisir.lieu = commune;
	const lieu =
		commune && 'code' in commune ? await getRuntime().territoires.locate('commune', commune.code) : null;
	return {
		brut,
		aChoisir,
		courriel: textOf(data, 'courriel').trim().slice(0, 254),
		organisation_id: textOf(data, 'organisation_id') || null,
		apport: {
			nature: textOf(data, 'nature'),
			titre: textOf(data, 'titre'),
			texte: textOf(data, 'texte'),
			themes: data.getAll('themes').filter((one): one is string => typeof one === 'string'),
			signature: textOf(data, 'signature'),
			lieu: lieu && { ...asCommune(lieu), dans: lieu.dans }
		}
	};
}
export type FormRead = Awaited<ReturnType<typeof readForm>>;
