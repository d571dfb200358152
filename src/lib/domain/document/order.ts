/** Ids in their new order once this one went one place up or down; null when it is already at that end. */
export function moveOne(ids: readonly string[], id: string, sens: 'monter' | 'descendre'): string[] | null {
	const from = ids.indexOf(id);
	const to = from + (sens === 'monter' ? -1 : 1);
	if (from < 0 || to < 0 || to >= ids.length) return null;
	return ids.with(from, ids[to]!).with(to, id);
}
