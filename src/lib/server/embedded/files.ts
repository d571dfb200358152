import crypto from 'node:crypto';
import fs from 'node:fs';
import fsp from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as NodeStream } from 'node:stream/web';

interface Meta {
	contentType?: string;
	cacheControl?: string;
	eTag?: string;
}

/** Stored objects as files below one folder (lite's own file adapter is not exported). A file appears whole or not at all. */
export class FileStorage {
	readonly driver = null;
	readonly #base: string;

	constructor(base: string) {
		this.#base = path.resolve(base);
	}

	#file(bucket: string, key: string): string {
		const file = path.resolve(this.#base, bucket, key);
		if (!file.startsWith(this.#base + path.sep)) throw new Error('key outside of the storage folder');
		return file;
	}

	async #describe(file: string) {
		const stat = await fsp.stat(file);
		const meta = JSON.parse(await fsp.readFile(file + '.meta', 'utf8').catch(() => '{}')) as Meta;
		return {
			cacheControl: meta.cacheControl ?? 'no-cache',
			contentLength: stat.size,
			size: stat.size,
			mimetype: meta.contentType ?? 'application/octet-stream',
			lastModified: stat.mtime,
			eTag: meta.eTag ?? `"${stat.mtimeMs}"`,
			httpStatusCode: 200
		};
	}

	async getObject(bucket: string, key: string) {
		const file = this.#file(bucket, key);
		const metadata = await this.#describe(file);
		return { metadata, httpStatusCode: 200, body: Readable.toWeb(fs.createReadStream(file)) };
	}

	async uploadObject(
		bucket: string,
		key: string,
		_version: string,
		body: Uint8Array | ReadableStream | Readable,
		contentType?: string,
		cacheControl?: string
	) {
		const file = this.#file(bucket, key);
		await fsp.mkdir(path.dirname(file), { recursive: true });
		const source =
			body instanceof Uint8Array
				? Readable.from([body])
				: body instanceof ReadableStream
					? Readable.fromWeb(body as NodeStream)
					: body;
		const hash = crypto.createHash('sha256');
		source.on('data', (chunk: Uint8Array) => hash.update(chunk));
		const draft = `${file}.${crypto.randomUUID()}`;
		await pipeline(source, fs.createWriteStream(draft));
		await fsp.writeFile(
			file + '.meta',
			JSON.stringify({ contentType, cacheControl, eTag: `"${hash.digest('hex')}"` } satisfies Meta)
		);
		await fsp.rename(draft, file);
		return this.#describe(file);
	}

	async deleteObject(bucket: string, key: string) {
		const file = this.#file(bucket, key);
		await fsp.rm(file, { force: true });
		await fsp.rm(file + '.meta', { force: true });
	}

	async deleteObjects(bucket: string, keys: string[]) {
		for (const key of keys) await this.deleteObject(bucket, key);
	}

	async copyObject(bucket: string, key: string, _version: string, toBucket: string, toKey: string) {
		const from = this.#file(bucket, key);
		const to = this.#file(toBucket, toKey);
		await fsp.mkdir(path.dirname(to), { recursive: true });
		await fsp.copyFile(from + '.meta', to + '.meta');
		await fsp.copyFile(from, to);
		return this.#describe(to);
	}

	async headObject(bucket: string, key: string) {
		return this.#describe(this.#file(bucket, key));
	}

	async privateAssetUrl(bucket: string, key: string) {
		return this.#file(bucket, key);
	}
}
