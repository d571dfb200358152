import { MIME, type Piece } from '../../domain/piece.ts';

/** A stored file as a browser may have it: pictures are shown, the rest is downloaded, and nothing in it runs. */
export function servePiece({ nom, type, bytes }: Piece): Response {
	const how = MIME[type].startsWith('image/') ? 'inline' : 'attachment';
	const name = encodeURIComponent(nom).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
	return new Response(bytes, {
		headers: {
			'content-type': MIME[type],
			'content-disposition': `${how}; filename*=UTF-8''${name}`,
			'cache-control': 'private, no-cache',
			'content-security-policy': "default-src 'none'; sandbox",
			'x-content-type-options': 'nosniff'
		}
	});
}
