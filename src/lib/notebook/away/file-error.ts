/**
 * Why a file is not taken in, in one word that the interface turns into a sentence and a way out.
 * `tooBig`: more than a notebook ever holds. `notOurs`: no file of this workbook. `newer`: made by a newer
 * version. `damaged`: not as it was made, or not shaped as a notebook is. `wrongCard`: another card.
 * `tooDeep`, `tooSlow`: made to hold this device up. `oldBrowser`: it cannot unpack.
 */
export type FileRefusal =
	'tooBig' | 'notOurs' | 'newer' | 'damaged' | 'wrongCard' | 'tooDeep' | 'tooSlow' | 'oldBrowser';

export class FileError extends Error {
	override name = 'FileError';
	constructor(
		readonly refusal: FileRefusal,
		options?: { cause?: unknown }
	) {
		super(`the file cannot be taken in: ${refusal}`, options);
	}
}
