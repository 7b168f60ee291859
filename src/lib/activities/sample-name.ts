/** By the file it stands in: `board/sample.ts` is "board"; `board/clues-sample.ts`, its other use, is "board-clues". */
export const sampleName = (file: string): string =>
	file.replace(/^.*\/([a-z]+)\/(?:([a-z]+)-)?sample\.ts$/, '$1-$2').replace(/-$/, '');

/** The kind of the sample that bears this name. */
export const kindOfSample = (name: string): string => name.split('-')[0]!;
