import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readConfig } from '../config.ts';
import { discardInterrupted, withMarker } from './interrupted.ts';

let dataDir: string;
beforeEach(() => {
	dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'ensemblier-demo-'));
	fs.mkdirSync(path.join(dataDir, 'pglite'));
	fs.writeFileSync(path.join(dataDir, 'secrets.json'), '{}');
});
afterEach(() => fs.rmSync(dataDir, { recursive: true }));

const config = (extra = {}) => readConfig({ DATA_DIR: dataDir, ...extra });

test('un chargement mené au bout ne laisse pas de marque', async () => {
	await withMarker(dataDir, async () => {});
	expect(discardInterrupted(config())).toBe(false);
	expect(fs.existsSync(path.join(dataDir, 'pglite'))).toBe(true);
});

test('un chargement coupé est repris de zéro, les clés restent', async () => {
	await expect(withMarker(dataDir, () => Promise.reject(new Error('coupé')))).rejects.toThrow('coupé');
	expect(discardInterrupted(config())).toBe(true);
	expect(fs.readdirSync(dataDir)).toEqual(['secrets.json']);
});

test('sur un PostgreSQL extérieur, rien n’est effacé et la phrase dit quoi faire', async () => {
	await withMarker(dataDir, () => Promise.reject(new Error('coupé'))).catch(() => {});
	expect(() => discardInterrupted(config({ DATABASE_URL: 'postgres://h/b' }))).toThrow(
		/^DATABASE_URL : .*Recréez/
	);
	expect(fs.existsSync(path.join(dataDir, 'pglite'))).toBe(true);
});
