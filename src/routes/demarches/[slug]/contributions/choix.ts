import { listCompared, type LieuCompte } from '$lib/domain/territoire/lieu';
import type { FiltreContributions } from '$lib/domain/contribution/filtre';
import type { Messages } from '$lib/messages/fr';
import type { PageData } from './$types';

const nameIn = (list: { id: string; nom: string }[], id: string) =>
	list.find((one) => one.id === id)?.nom ?? '…';

/** What was chosen, in words, one after another. */
export function choicesOf(
	data: PageData,
	{ contributions: words, contribution: { natures }, domaine }: Messages
) {
	const { filtre, themes, colleges, lieux } = data;
	const said: Partial<Record<keyof FiltreContributions, string | undefined>> = {
		mots: filtre.mots && `« ${filtre.mots} »`,
		nature: filtre.nature && natures[filtre.nature],
		theme: filtre.theme && nameIn(themes, filtre.theme),
		college: filtre.college && nameIn(colleges, filtre.college),
		etape: filtre.etape && domaine.natures[filtre.etape],
		lieu: filtre.lieu && (lieux.find(({ cle }) => cle === filtre.lieu)?.nom ?? filtre.lieu),
		provenance: filtre.provenance && words.provenances[filtre.provenance],
		sans_reponse: filtre.sans_reponse && words.sansReponse,
		mien: filtre.mien && words.miennes
	};
	return (Object.entries(said) as [keyof FiltreContributions, string | undefined][]).flatMap(
		([name, label]) => (label ? [{ name, label }] : [])
	);
}

type Sujet = 'nature' | 'theme' | 'college' | 'etape' | 'lieu';

/** The numbers beside the list, subject by subject; null when there are too many results to count. `local`: in the language of the démarche. */
export function numbersOf(
	{ comptes, demarche, themes, colleges, lieux, filtre }: PageData,
	{ contributions: words, contribution: { natures }, domaine }: Messages
) {
	const nombres = comptes.nombres ?? [];
	const of = (sujet: Sujet, nameOf: (cle: string) => string | undefined) =>
		nombres.flatMap(([s, cle, nombre]) => {
			const nom = s === sujet && (cle === null ? words.sansCollege : nameOf(cle));
			return nom ? [{ cle: cle ?? '', nom, nombre }] : [];
		});
	const etapes = of('etape', (cle) => {
		const etape = demarche.etapes.find(({ id }) => id === cle);
		return etape && domaine.natures[etape.nature];
	}).map((ligne) => ({
		...ligne,
		cle: demarche.etapes.find(({ id }) => id === ligne.cle)!.nature
	}));
	// Counted apart, for the whole démarche, unless a narrow search has them.
	const counted = new Map(
		nombres.flatMap(([sujet, cle, nombre]) => (sujet === 'lieu' && cle ? [[cle, nombre]] : []))
	);
	const { lieu, tri: _, apres: __, ...rest } = filtre;
	const places: LieuCompte[] = counted.size
		? lieux.flatMap((one) => (counted.has(one.cle) ? [{ ...one, nombre: counted.get(one.cle)! }] : []))
		: Object.values(rest).some(Boolean)
			? []
			: lieux;
	const sujets: {
		sujet: Sujet;
		title: string;
		lignes: { cle: string; nom: string; nombre: number }[];
		local: boolean;
	}[] = [
		{
			sujet: 'nature',
			title: words.nature,
			lignes: of('nature', (cle) => natures[cle as keyof typeof natures]),
			local: false
		},
		{ sujet: 'theme', title: words.theme, lignes: of('theme', (cle) => nameIn(themes, cle)), local: true },
		{
			sujet: 'college',
			title: words.college,
			lignes: of('college', (cle) => nameIn(colleges, cle)),
			local: true
		},
		{ sujet: 'etape', title: words.etape, lignes: etapes, local: false },
		{ sujet: 'lieu', title: words.lieu, lignes: listCompared(places, lieu), local: true }
	];
	return comptes.nombres || places.length ? sujets : null;
}
