import { z } from 'zod';

/** A text of several lines, counted as the person saw it: a browser sends each end of line as two characters. '' when absent. */
export const paragraphs = (longest: number) =>
	z
		.string()
		.overwrite((text) => text.replaceAll('\r\n', '\n'))
		.trim()
		.max(longest, 'trop_long')
		.default('');
