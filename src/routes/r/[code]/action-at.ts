/** What the address says beside its action: shown in the frame of another site, corrected before it is confirmed. */
const KEPT = ['integre', 'corriger'];

/** The address of a named action of this page, which goes on being shown as it is. */
export const actionAt = ({ searchParams }: URL, action: string): string =>
	`?${[...KEPT.filter((name) => searchParams.has(name)), `/${action}`].join('&')}`;
