import { Link } from '@tiptap/extension-link';

const INVISIBLE = /[\p{Cc}\p{Cf}\s]/gu;

/**
 * Where a link may lead: the web, a mail address, a telephone number, a page of this site or a place in this text.
 * Anything else, scripts above all, is null.
 */
export function safeHref(value: unknown): string | null {
	if (typeof value !== 'string' || value.length > 2000) return null;
	const href = value.replace(INVISIBLE, '');
	return /^(https?:\/\/[^/\\]|mailto:.|tel:.|#.|\/(?![/\\]))/i.test(href) ? href : null;
}

/** A link of the text: an address and nothing else. */
export const Lien = Link.extend({
	addAttributes: () => ({
		href: { default: null, parseHTML: (element) => safeHref(element.getAttribute('href')) }
	})
}).configure({
	openOnClick: false,
	markdownLinks: true,
	defaultProtocol: 'https',
	isAllowedUri: (url) => safeHref(url) !== null,
	HTMLAttributes: { target: null, rel: 'noopener noreferrer nofollow' }
});
