/** Rows asked at a time; below what the API gives at most, so that a page is never cut. */
export const PAGE = 500;

/** Every row, however many: asks for at most PAGE after the last one, in the order that `page` keeps, until there are no more. */
export async function readAll<L>(page: (last: L | null) => Promise<L[]>): Promise<L[]> {
	const lines: L[] = [];
	for (;;) {
		const found = await page(lines.at(-1) ?? null);
		lines.push(...found);
		if (found.length < PAGE) return lines;
	}
}
