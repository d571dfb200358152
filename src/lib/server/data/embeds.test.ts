import fs from 'node:fs';
import { expect, test } from 'vitest';

const FOLDER = new URL('.', import.meta.url);
const files = fs.readdirSync(FOLDER).filter((file) => /\.ts$/.test(file) && !/\.test\.ts$|types/.test(file));

// The embedded API joins by the first column alone when such a key is named: every row of the démarche would come.
test.each(files)('%s ne nomme pas une clé de plusieurs colonnes pour joindre', (file) => {
	const named = fs.readFileSync(new URL(file, FOLDER), 'utf8').match(/!\w+_demarche_id_\w+_id_fkey/g);
	expect(named).toBeNull();
});
