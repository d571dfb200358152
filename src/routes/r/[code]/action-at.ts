/** The address of a named action of this page, which stays in the frame of another site when it is shown in one. */
export const actionAt = ({ searchParams }: URL, action: string): string =>
	searchParams.has('integre') ? `?integre&/${action}` : `?/${action}`;
