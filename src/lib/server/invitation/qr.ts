import QRCode from 'qrcode';

/** A code to photograph: `size` squares a side, and the dark ones as the path of an SVG with one unit a square. */
export interface Qr {
	size: number;
	path: string;
}

/** The code of an address; it is read even when a seventh of it is hidden. */
export function drawQr(address: string): Qr {
	const { size, data } = QRCode.create(address, { errorCorrectionLevel: 'M' }).modules;
	let path = '';
	for (let y = 0; y < size; y++) {
		for (let x = 0; x < size; x++) {
			if (!data[y * size + x]) continue;
			const from = x;
			while (x + 1 < size && data[y * size + x + 1]) x++;
			path += `M${from} ${y}h${x + 1 - from}v1H${from}z`;
		}
	}
	return { size, path };
}
