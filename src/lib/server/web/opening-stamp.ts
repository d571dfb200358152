/** Writes what only this instance can write: mail/sign.ts. */
type Sign = (purpose: string, subject: string) => string;

/** Milliseconds in which nobody reads a form and answers it. */
const HURRY = 2500;

const macOf = (sign: Sign, subject: string, moment: string) => sign('ouverture', `${subject}:${moment}`);

/** When a form was opened, as only this instance can write it; for one `subject`. */
export function stampOpening(sign: Sign, subject: string, now = Date.now()): string {
	const moment = now.toString(36);
	return `${moment}.${macOf(sign, subject, moment)}`;
}

/** True when the form comes back sooner than a person could send it, or never was opened. */
export function isHurried(sign: Sign, subject: string, stamp: string, now = Date.now()): boolean {
	const [moment = '', mac = ''] = stamp.split('.');
	// A mac found by trying costs more than waiting two seconds: nothing is told by how long the comparison takes.
	return mac !== macOf(sign, subject, moment) || now - parseInt(moment, 36) < HURRY;
}
