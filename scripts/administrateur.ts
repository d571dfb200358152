// npm run administrateur [-- ADDRESS [--retirer]]: who runs the instance; names one more, or one less.
import { parseArgs } from 'node:util';
import { Advice } from '../src/lib/server/advice.ts';
import { listAdministrateurs, updateAdministrateur } from '../src/lib/server/data/exploitation.ts';
import { createPrivilegedClient } from '../src/lib/server/session/privileged.ts';
import { openAccess } from './operator/access.ts';
import { runCommand } from './operator/command.ts';

await runCommand(async (config) => {
	const { values, positionals } = parseArgs({
		options: { retirer: { type: 'boolean', default: false } },
		allowPositionals: true
	});
	const [adresse] = positionals;
	const { supabase, close } = await openAccess(config);
	try {
		const client = createPrivilegedClient(supabase);
		if (adresse && !(await updateAdministrateur(client, adresse, !values.retirer)))
			throw new Advice(
				`Personne n’a de compte avec l’adresse ${adresse}. Créez d’abord le compte depuis la page d’inscription.`
			);
		if (adresse)
			console.log(
				values.retirer
					? `${adresse} n’administre plus cette instance.`
					: `${adresse} administre maintenant cette instance.`
			);
		const administrateurs = await listAdministrateurs(client);
		if (administrateurs.length === 0) console.log('Personne n’administre cette instance.');
		for (const { adresse: courriel, nom } of administrateurs)
			console.log(`- ${nom || 'sans nom'}, ${courriel}`);
		return 0;
	} finally {
		await close();
	}
});
