import pino, { type DestinationStream, type Logger } from 'pino';

const ADDRESS = /[\w.+-]+(?:@|%40)[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/gi;

/**
 * JSON lines on standard output. Never given a name, a token or a form; an e-mail address that an error carries (a
 * database quotes the value it refuses) is masked.
 */
export const createLog = (level: string, destination?: DestinationStream): Logger =>
	pino(
		{
			level,
			base: undefined,
			timestamp: pino.stdTimeFunctions.isoTime,
			formatters: { level: (label) => ({ level: label }) },
			hooks: { streamWrite: (line) => line.replace(ADDRESS, '[adresse]') }
		},
		destination ?? pino.destination({ sync: true })
	);
