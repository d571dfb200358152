// Hocuspocus with its own settings, in memory; with STORED, documents are also files of DATA_DIR.
import fs from 'node:fs';
import { Server } from '@hocuspocus/server';
import * as Y from 'yjs';

const file = (name: string) => `${process.env.DATA_DIR}/${name}`;

process.on('SIGUSR2', () => globalThis.gc?.());
const server = new Server({
	port: 0,
	address: '127.0.0.1',
	quiet: true,
	...(process.env.STORED && {
		async onLoadDocument({ document, documentName }) {
			if (fs.existsSync(file(documentName))) Y.applyUpdate(document, fs.readFileSync(file(documentName)));
		},
		async onStoreDocument({ document, documentName }) {
			fs.writeFileSync(file(documentName), Y.encodeStateAsUpdate(document));
		}
	})
});
await server.listen();
process.stdout.write(`${server.address.port}\n`);
