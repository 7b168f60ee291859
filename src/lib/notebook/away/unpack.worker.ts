import type { Body } from '../seal';
import type { Contents } from './contents';
import { FileError, type FileRefusal } from './file-error';
import { unpack } from './packing';

/** What the page hears. */
export type Unpacked = { readonly contents: Contents } | { readonly refusal: FileRefusal };

addEventListener('message', ({ data }: MessageEvent<Body>) => {
	unpack(data).then(
		(contents) => postMessage({ contents } satisfies Unpacked),
		(error: unknown) => {
			const refusal = error instanceof FileError ? error.refusal : 'damaged';
			postMessage({ refusal } satisfies Unpacked);
		}
	);
});
