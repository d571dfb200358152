import { kindOf } from './wire.ts';

/** What listens to one open socket from inside. */
export interface Tap {
	/** A content message goes out; it is the nth of this connection. */
	sent(n: number, kind: 'step2' | 'update'): void;
	/** The provider wants to send presence. It goes out here, at our own pace, or not at all. */
	presence(): void;
}

/**
 * A WebSocket class for y-websocket that counts content messages as the server does, and takes presence out: the provider
 * would send back everybody's cursors, and each of ours at once.
 */
export function tappedSocket(tap: Tap): typeof WebSocket {
	return class extends WebSocket {
		#sent = 0;

		override send(data: Parameters<WebSocket['send']>[0]): void {
			const kind = data instanceof Uint8Array ? kindOf(data) : 'other';
			if (kind === 'presence') return tap.presence();
			super.send(data);
			if (kind === 'step2' || kind === 'update') tap.sent(++this.#sent, kind);
		}

		/** Sends as it is, uncounted: for what is not content. */
		sendAside(data: Uint8Array<ArrayBuffer>): void {
			super.send(data);
		}
	};
}
