import pino, { type Logger } from 'pino';

/** JSON lines on standard output. Never given an e-mail address, a name, a token or a form. */
export const createLog = (level: string): Logger =>
	pino({
		level,
		base: undefined,
		timestamp: pino.stdTimeFunctions.isoTime,
		formatters: { level: (label) => ({ level: label }) }
	});
