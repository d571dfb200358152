import { expect, test } from 'vitest';
import { readImage } from './image.ts';

const hex = (text: string) => new Uint8Array(Buffer.from(text.replaceAll(' ', ''), 'hex'));

test.each([
	['89504e470d0a1a0a 0000000d 49484452 00000280 000001e0', 'image/png', 640, 480],
	['474946383961 8002 e001 f7', 'image/gif', 640, 480],
	['52494646 00000000 57454250 56503820 00000000 000000 9d012a 8002 e001', 'image/webp', 640, 480],
	['52494646 00000000 57454250 5650384c 00000000 2f 7fc27700', 'image/webp', 640, 480],
	['52494646 00000000 57454250 56503858 0a000000 00000000 7f0200 df0100', 'image/webp', 640, 480],
	['ffd8 ffe0 0004 4a46 ffc2 0011 08 01e0 0280 03', 'image/jpeg', 640, 480]
])('une image se reconnaît à ses octets : %s', (bytes, type, largeur, hauteur) => {
	expect(readImage(hex(bytes))).toEqual({ type, largeur, hauteur });
});

test.each([
	['rien', ''],
	['du texte', Buffer.from('<svg onload="alert(1)">').toString('hex')],
	['une image coupée', '89504e470d0a1a0a 0000000d 4948'],
	['une image sans taille', '89504e470d0a1a0a 0000000d 49484452 00000000 000001e0'],
	['un JPEG sans image', 'ffd8 ffe0 0004 4a46 ffda 0002'],
	['un son', '52494646 00000000 57415645 666d7420']
])('%s n’est pas une image', (_, bytes) => expect(readImage(hex(bytes))).toBeNull());
