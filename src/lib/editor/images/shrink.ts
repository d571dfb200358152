/** Largest image that is sent, in bytes: what the site's front door lets through, with some room. */
const LARGEST = 950_000;

/** Longest side in pixels, and quality, tried one after the other until the image is light enough. */
const TRIES = [
	[2000, 0.85],
	[1600, 0.8],
	[1200, 0.75],
	[800, 0.7]
] as const;

/** An image ready to be sent. */
export interface Shrunk {
	blob: Blob;
	largeur: number;
	hauteur: number;
}

/**
 * The image drawn anew, no larger than a page shows it: what the camera wrote into the file (place, date, device) stays
 * behind. Throws 'illisible' when the browser cannot read it, 'trop_lourde' when it never gets light enough.
 */
export async function shrink(
	file: Blob,
	{
		largest = LARGEST,
		tries = TRIES
	}: { largest?: number; tries?: readonly (readonly [number, number])[] } = {}
): Promise<Shrunk> {
	const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => {
		throw new Error('illisible');
	});
	try {
		for (const [longest, quality] of tries) {
			const scale = Math.min(1, longest / Math.max(bitmap.width, bitmap.height));
			const largeur = Math.max(1, Math.round(bitmap.width * scale));
			const hauteur = Math.max(1, Math.round(bitmap.height * scale));
			const blob = await draw(bitmap, largeur, hauteur, quality);
			if (blob && blob.size <= largest) return { blob, largeur, hauteur };
		}
	} finally {
		bitmap.close();
	}
	throw new Error('trop_lourde');
}

async function draw(bitmap: ImageBitmap, largeur: number, hauteur: number, quality: number) {
	const canvas = document.createElement('canvas');
	canvas.width = largeur;
	canvas.height = hauteur;
	const context = canvas.getContext('2d')!;
	context.drawImage(bitmap, 0, 0, largeur, hauteur);
	const encode = (type: string) =>
		new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, quality));
	const webp = await encode('image/webp');
	if (webp?.type === 'image/webp') return webp;
	// Safari writes no WebP: what was transparent becomes white paper.
	context.globalCompositeOperation = 'destination-over';
	context.fillStyle = '#fff';
	context.fillRect(0, 0, largeur, hauteur);
	return encode('image/jpeg');
}
