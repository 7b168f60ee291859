import { decodeQR } from 'qr/decode.js';
import type { Body } from '../../seal';
import { fitted, type PhotoRead } from './photo';

/** In ms: for further attempts at a code that is hard to make out. */
const ATTEMPTS = 2000;

addEventListener('message', ({ data }: MessageEvent<Blob>) => {
	read(data).then(
		(said) => postMessage(said),
		() => postMessage({ refusal: 'notPhoto' } satisfies PhotoRead)
	);
});

async function read(photo: Blob): Promise<PhotoRead> {
	if (!('OffscreenCanvas' in globalThis)) return { refusal: 'oldBrowser' };
	const size = await fitted(photo);
	if (typeof size === 'string') return { refusal: size };
	const { width, height } = size;
	const picture = await createImageBitmap(photo, { resizeWidth: width, resizeHeight: height });
	const paper = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
	if (!paper) return { refusal: 'oldBrowser' };
	paper.drawImage(picture, 0, 0, width, height);
	picture.close();
	const code = codeIn(paper.getImageData(0, 0, width, height));
	return code ? { code } : { refusal: 'noCode' };
}

/** The bytes of the code that is seen there. */
function codeIn(picture: ImageData): Body | undefined {
	const parts: Uint8Array[] = [];
	const textDecoder = (bytes: Uint8Array) => {
		parts.push(bytes.slice());
		return '';
	};
	try {
		decodeQR(picture, { timeLimit: ATTEMPTS, effort: 8, textDecoder });
	} catch {
		return undefined;
	}
	// A code of words alone has no bytes: it is somebody else's.
	return new Uint8Array(parts.at(-1) ?? []);
}
