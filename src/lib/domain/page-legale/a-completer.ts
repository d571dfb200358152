const PLACEHOLDER = /\[(?:à compléter|to complete)(?=[\s\u00a0\u202f:])[^\]\n]*\]/gi;

/** True when the text still waits for what only the operator knows: « [à compléter : nom de la collectivité] ». */
export const hasPlaceholder = (text: string) => text.search(PLACEHOLDER) >= 0;

/** The text where each placeholder went through `change`. */
export const replacePlaceholders = (text: string, change: (placeholder: string) => string) =>
	text.replace(PLACEHOLDER, change);
