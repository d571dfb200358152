import type { CharteSaisie } from '$lib/domain/cadre/charte-saisie';
import type { Refus } from '$lib/domain/refus';

/** What the form of the draft is answered. */
export type CharteAnswer =
	| { fait: true }
	| {
			refus: Refus;
			/** What stands saved when somebody else saved first; null when the draft is gone. */
			actuel?: (CharteSaisie & { modifie_le: string }) | null;
			/** The modifie_le of what was saved before a publication was refused. */
			vu?: string;
	  };
