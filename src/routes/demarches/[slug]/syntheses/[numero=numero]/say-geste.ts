import type { Messages } from '$lib/messages/fr';

interface Told {
	geste: keyof Messages['syntheses']['historique']['fait'];
	nombre: number;
	autre: { titre: string } | null;
	par: string | null;
}

/** What somebody did, as a sentence without its full stop: « Ada a ajouté 3 contributions ». */
export function sayGeste({ geste, nombre, autre, par }: Told, { historique }: Messages['syntheses']): string {
	const what = historique.fait[geste]({ n: nombre, autre: autre?.titre ?? '…' });
	return `${par ?? historique.quelquun} ${what}`;
}
