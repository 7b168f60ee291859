import type { PhotoRead } from './photo';

/** In ms: a photo of a phone takes a second or two on a slow tablet. */
export const PATIENCE = 10_000;

/** Looks for a code on a photo in a worker, so that the page stays alive whatever the picture is, and stops in time. */
export async function readPhoto(photo: Blob): Promise<PhotoRead> {
	const worker = new Worker(new URL('./read-photo.worker.ts', import.meta.url), { type: 'module' });
	let timer: ReturnType<typeof setTimeout> | undefined;
	try {
		return await new Promise((resolve) => {
			timer = setTimeout(() => resolve({ refusal: 'tooSlow' }), PATIENCE);
			worker.addEventListener('message', ({ data }: MessageEvent<PhotoRead>) => resolve(data));
			worker.addEventListener('error', () => resolve({ refusal: 'oldBrowser' }));
			worker.postMessage(photo);
		});
	} finally {
		clearTimeout(timer);
		worker.terminate();
	}
}
