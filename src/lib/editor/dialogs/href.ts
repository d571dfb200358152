import { safeHref } from '../../documents/texte/nodes/lien.ts';

/** Where the typed address leads: « exemple.fr » and « nom@exemple.fr » are understood; null when nowhere safe. */
export function hrefOf(typed: string): string | null {
	const text = typed.trim();
	if (/^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/.test(text)) return safeHref(`mailto:${text}`);
	if (/^[\p{L}\d-]+(\.[\p{L}\d-]+)+([/?#:].*)?$/u.test(text)) return safeHref(`https://${text}`);
	return safeHref(text);
}
