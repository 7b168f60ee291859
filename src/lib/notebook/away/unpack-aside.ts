import type { Body } from '../seal';
import type { Contents } from './contents';
import { FileError } from './file-error';
import type { Unpacked } from './unpack.worker';

/** In ms: no notebook takes as long; a file that does was made to hold this device up. */
export const PATIENCE = 5000;

/**
 * Unpacks in a worker, so that the page stays alive whatever is in the file, and stops it after five seconds.
 * @param packed is given away
 * @throws {FileError}
 */
export async function unpackAside(packed: Body): Promise<Contents> {
	const worker = new Worker(new URL('./unpack.worker.ts', import.meta.url), { type: 'module' });
	let timer: ReturnType<typeof setTimeout> | undefined;
	try {
		return await new Promise((resolve, reject) => {
			timer = setTimeout(() => reject(new FileError('tooSlow')), PATIENCE);
			worker.addEventListener('message', ({ data }: MessageEvent<Unpacked>) =>
				'contents' in data ? resolve(data.contents) : reject(new FileError(data.refusal))
			);
			worker.addEventListener('error', () => reject(new FileError('damaged')));
			worker.postMessage(packed, [packed.buffer]);
		});
	} finally {
		clearTimeout(timer);
		worker.terminate();
	}
}
