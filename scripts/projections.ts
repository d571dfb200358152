// npm run projections: makes again, from what every document says, what search and lists see of it. The server may run.
import { DatabaseStore } from '../src/lib/server/collab/database.ts';
import { retellTexts } from '../src/lib/server/collab/texts.ts';
import { unwrap } from '../src/lib/server/data/unwrap.ts';
import { createPrivilegedClient } from '../src/lib/server/session/privileged.ts';
import { openAccess } from './operator/access.ts';
import { runCommand } from './operator/command.ts';

await runCommand(async (config) => {
	const { supabase, close } = await openAccess(config);
	try {
		const client = createPrivilegedClient(supabase);
		const store = new DatabaseStore(async (name, parameters) =>
			unwrap(await client.rpc(name as never, parameters as never))
		);
		const told = await retellTexts(store, { all: true });
		console.log(told === 1 ? 'La recherche a relu 1 document.' : `La recherche a relu ${told} documents.`);
		return 0;
	} finally {
		await close();
	}
});
