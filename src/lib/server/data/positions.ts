import type { RoleInstance } from '../../domain/demarche/role-instance.ts';
import type { Supabase } from './client.ts';
import { unwrap } from './unwrap.ts';

interface Positions {
	demarche: { slug: string; titre: string };
	/** The newest version of the charte that it signed and has not withdrawn from. */
	charte: { numero: number; signee_le: string } | null;
	/** The bodies where it sits. */
	sieges: { id: string; nom: string; role: RoleInstance }[];
}

/** What an organisation stands for in each démarche that the person may read, by title: its signature, its seats. */
export async function list(supabase: Supabase, organisationId: string): Promise<Positions[]> {
	const [signatures, seats] = await Promise.all([
		supabase
			.from('charte_signature')
			.select('signee_le, charte_version!inner(numero, demarche!inner(slug, titre))')
			.eq('organisation_id', organisationId)
			.is('retiree_le', null),
		supabase
			.from('instance_organisation')
			.select('instance!inner(id, nom, role, ordre, demarche!inner(slug, titre))')
			.eq('organisation_id', organisationId)
	]);
	const positions = new Map<string, Positions>();
	function positionsIn(demarche: Positions['demarche']): Positions {
		const here = positions.get(demarche.slug) ?? { demarche, charte: null, sieges: [] };
		positions.set(demarche.slug, here);
		return here;
	}
	for (const { signee_le, charte_version } of unwrap(signatures)) {
		const numero = charte_version.numero ?? 0;
		const here = positionsIn(charte_version.demarche);
		if (numero > (here.charte?.numero ?? 0)) here.charte = { numero, signee_le };
	}
	for (const { instance } of unwrap(seats).toSorted((a, b) => a.instance.ordre - b.instance.ordre)) {
		const { id, nom, role, demarche } = instance;
		positionsIn(demarche).sieges.push({ id, nom, role });
	}
	return [...positions.values()].toSorted((a, b) => a.demarche.titre.localeCompare(b.demarche.titre, 'fr'));
}
