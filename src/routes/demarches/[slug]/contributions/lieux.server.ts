import type { listPlaces } from '$lib/server/data/contribution-lists';
import type { LieuCompte } from '$lib/domain/territoire/lieu';
import { fullName } from '$lib/domain/territoire/territoire';
import { getRuntime } from '$lib/server/runtime';

type Row = Awaited<ReturnType<typeof listPlaces>>[number];

/** The places of a list, each once, with their names, and the chosen one even when nothing names it. Namesakes say their département. */
export function situate(found: readonly Row[], chosen: string | undefined): LieuCompte[] {
	const rows = [...new Map(found.map((row) => [row.cle, row])).values()];
	const { territoires } = getRuntime();
	const missing = chosen && !rows.some(({ cle }) => cle === chosen);
	const none = { nom: '', departement: '', dans: '', nombre: 0 };
	const lieux = (missing ? [...rows, { ...none, cle: chosen }] : rows).map((row) => {
		const larger = row.cle.startsWith('c') ? undefined : territoires.getLarger(row.cle);
		return { ...row, ...larger, nom: larger?.nom || row.nom || row.cle.slice(1) };
	});
	const named = Map.groupBy(lieux, ({ nom }) => nom);
	return lieux.map(({ departement, ...lieu }) => ({
		...lieu,
		nom: named.get(lieu.nom)!.length > 1 ? fullName({ nom: lieu.nom, departement }) : lieu.nom
	}));
}
