import type { Fuseau } from '../../domain/demarche/fuseau.ts';

/** An ISO moment as the clock of a place showed it, for a spreadsheet: `2026-11-23T09:30:00`. */
export function localMoment(moment: string, fuseau: Fuseau): string {
	const parts = new Intl.DateTimeFormat('sv-SE', {
		...{
			year: 'numeric',
			month: '2-digit',
			day: '2-digit',
			hour: '2-digit',
			minute: '2-digit',
			second: '2-digit'
		},
		timeZone: fuseau
	});
	return parts.format(new Date(moment)).replace(' ', 'T');
}
