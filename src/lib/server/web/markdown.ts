import MarkdownIt from 'markdown-it';
import { replacePlaceholders } from '../../domain/page-legale/a-completer.ts';

// HTML is off, so whatever a person writes stays text; pictures are off because they would come from elsewhere.
const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false }).disable('image');

// The page has its own h1.
markdown.core.ruler.push('one_h1', ({ tokens }) => {
	for (const token of tokens) if (token.tag === 'h1') token.tag = 'h2';
});

markdown.renderer.rules.link_open = (tokens, index, options, _, self) => {
	const token = tokens[index]!;
	if (/^https?:/i.test(String(token.attrGet('href')))) token.attrSet('rel', 'external noreferrer');
	return self.renderToken(tokens, index, options);
};

// A wide table scrolls by itself, and the keyboard can reach it.
markdown.renderer.rules.table_open = () => '<div class="table" tabindex="0"><table>\n';
markdown.renderer.rules.table_close = () => '</table></div>\n';

/** The HTML of a text in Markdown, safe whoever wrote it; what is left to complete is marked. */
export const renderMarkdown = (text: string): string =>
	replacePlaceholders(markdown.render(text), (placeholder) => `<mark>${placeholder}</mark>`);
