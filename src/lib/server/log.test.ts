import { expect, test } from 'vitest';
import { createLog } from './log.ts';

function linesOf(speak: (log: ReturnType<typeof createLog>) => void): string {
	let written = '';
	speak(createLog('info', { write: (line) => void (written += line) }));
	return written;
}

test.each([
	['dans une erreur', { err: new Error('Key (email)=(jeanne.le-goff@exemple.fr) already exists.') }],
	['dans un champ', { detail: 'jeanne+test@mairie.exemple.bzh' }],
	['codée dans une adresse de page', { url: '/x?adresse=jeanne%40exemple.fr' }]
])('une adresse électronique n’entre pas dans le journal : %s', (_case, fields) => {
	const line = linesOf((log) => log.error(fields, 'fault'));
	expect(line).toContain('[adresse]');
	expect(line).not.toMatch(/exemple/);
	expect(JSON.parse(line)).toMatchObject({ level: 'error', msg: 'fault' });
});

test('un paquet de la pile d’appels reste lisible', () => {
	expect(linesOf((log) => log.info({ at: 'node_modules/@supabase/lite/index.js' }))).toContain(
		'@supabase/lite'
	);
});
