/** How many contributions are published, and how many of them are in a synthesis. */
export interface Couverture {
	total: number;
	rangees: number;
}

/** What is in no synthesis, and the share that is in one, in whole percents: 100 only when nothing is left, 0 only when nothing is there. */
export function computeCouverture({ total, rangees }: Couverture): { reste: number; part: number } {
	const share = total === 0 ? 0 : Math.floor((100 * rangees) / total);
	return { reste: total - rangees, part: rangees > 0 ? Math.max(share, 1) : 0 };
}
