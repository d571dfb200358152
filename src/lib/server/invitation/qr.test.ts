import { expect, test } from 'vitest';
import QRCode from 'qrcode';
import { drawQr } from './qr.ts';

test('le tracé noircit exactement les cases du code', () => {
	const address = 'https://exemple.fr/invitation/' + 'a'.repeat(43);
	const { size, path } = drawQr(address);
	const dark = new Set<number>();
	for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)/g))
		for (let i = 0; i < Number(width); i++) dark.add(Number(y) * size + Number(x) + i);
	const { data } = QRCode.create(address, { errorCorrectionLevel: 'M' }).modules;
	expect([...dark].sort((a, b) => a - b)).toEqual([...data.keys()].filter((index) => data[index]));
});
