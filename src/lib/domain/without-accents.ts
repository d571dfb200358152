/** The text in letters without accents; « œ » and « æ » are two letters. Capitals stay. */
export const withoutAccents = (text: string): string =>
	text
		.replace(/œ/g, 'oe')
		.replace(/Œ/g, 'OE')
		.replace(/æ/g, 'ae')
		.replace(/Æ/g, 'AE')
		.normalize('NFD')
		.replace(/\p{M}/gu, '');
