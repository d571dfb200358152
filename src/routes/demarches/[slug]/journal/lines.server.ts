import { canListMembres } from '$lib/domain/demarche/droits';
import { momentIn } from '$lib/domain/demarche/fuseau';
import { slugOf } from '$lib/domain/etape/nature';
import type { Filtre } from '$lib/domain/journal/filtre';
import { isAction, sujetOf } from '$lib/domain/journal/ligne';
import { etapeOf, readFaits, type Faits } from '$lib/domain/journal/faits';
import * as journal from '$lib/server/data/journal';
import * as personnes from '$lib/server/data/personnes';
import type { openDemarche } from '../frame.server';

type Frame = Awaited<ReturnType<typeof openDemarche>>;
const DAY = 86_400_000;

/** Where what a line tells of can be seen now, below the démarche; null when there is no such page. */
function pathOf(action: string, objet: string | null, faits: Faits): string | null {
	if (action.endsWith('.retire') || action.endsWith('.retiree') || action.endsWith('.supprime')) return null;
	const etape = etapeOf(faits);
	const paths: Partial<Record<string, string | null>> = {
		demarche: '',
		etape: etape && `/${slugOf(etape)}`,
		territoire: '',
		charte: faits.numero ? `/cadre/charte/${faits.numero}` : '/cadre',
		// One that nobody answered may have been cancelled since; a closed one stays.
		auto_diagnostic: action === 'auto_diagnostic.clos' ? `/cadre/conditions/${objet}` : '/cadre/conditions',
		instance: '/cadre#instances',
		jalon: objet && `/calendrier#date-${objet}`,
		document: objet && `/documents/${objet}`
	};
	return paths[sujetOf(action) ?? ''] ?? null;
}

/** Lines of the journal in words, newest first, and the filter of those that follow; null when there are none. */
export async function readLines(
	locals: App.Locals,
	{ demarche, personne }: Frame,
	filtre: Filtre,
	most: number
) {
	const { supabase, messages } = locals;
	const { du, au, ...rest } = filtre;
	const rows = await journal.list(
		supabase,
		demarche.id,
		{
			...rest,
			depuis: du && momentIn(demarche.fuseau, du, '00:00').toISOString(),
			jusque: au && momentIn(demarche.fuseau, dayAfter(au), '00:00').toISOString()
		},
		most + 1
	);
	const shown = rows.slice(0, most);
	const people = shown.flatMap(({ action, acteur_id, objet_id }) => [
		acteur_id,
		/^(membre|demande)\./.test(action) ? objet_id : null
	]);
	const noms = canListMembres(personne)
		? await personnes.listNoms(supabase, [...new Set(people.filter((id) => id !== null))])
		: new Map<string, string>();
	return {
		lignes: shown.map(({ id, action, acteur_id, objet_id, resume, est_public, fait_le }) => {
			const soi = acteur_id !== null && acteur_id === objet_id;
			const faits = { ...readFaits(resume), qui: noms.get(objet_id ?? ''), soi };
			return {
				id,
				fait_le,
				est_public,
				sujet: sujetOf(action),
				etape: etapeOf(faits),
				qui: noms.get(acteur_id ?? '') ?? null,
				phrase: isAction(action) ? messages.journal.actions[action](faits) : messages.journal.autre,
				motif: faits.motif ?? faits.changements ?? null,
				path: pathOf(action, objet_id, faits)
			};
		}),
		suite: rows.length > most ? { ...filtre, avant: shown.at(-1)!.id } : null
	};
}

const dayAfter = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) + DAY).toISOString().slice(0, 10);
