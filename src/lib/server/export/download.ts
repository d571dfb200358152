import { streamOf } from '../web/stream.ts';

/** A file that is made while it is downloaded; its parts end when nobody reads them any more. */
export const download = (
	parts: AsyncGenerator<string | Uint8Array, void>,
	name: string,
	type: string
): Response =>
	new Response(streamOf(parts), {
		headers: {
			'content-type': type,
			'content-disposition': `attachment; filename="${name}"`,
			'cache-control': 'private, no-store'
		}
	});
