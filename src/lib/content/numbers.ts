import type { Facts } from './facts';
import { nameAll, withNames } from '$lib/domain/names';

/** Figures that change stand once, in a file of facts; a text names them: `{3018}`, `{a-partir-de-treize-ans}`. */
export type Numbers = ReadonlyMap<string, string>;

export function numbersIn({
	help,
	law,
	statistics
}: Partial<Pick<Facts, 'help' | 'law' | 'statistics'>>): Numbers {
	return new Map([
		...(help?.entries ?? []).map((one) => [one.id, one.number] as const),
		...[...(law ?? []), ...(statistics ?? [])].flatMap((one) =>
			one.value === undefined ? [] : [[one.id, one.value] as const]
		)
	]);
}

const asNames = (numbers: Numbers) =>
	Object.fromEntries([...numbers].map(([id, number]) => [id, { name: number }]));

/** The same tree with every figure put in; people stay references. */
export const withNumbers = <T>(tree: T, numbers: Numbers): T => nameAll(tree, asNames(numbers));

/** One text with every figure put in. */
export const numbersPutIn = (text: string, numbers: Numbers): string => withNames(text, asNames(numbers));

/** Helplines are told apart from other figures by their length: « 17 » may be anything, « 3018 » is not. */
const TELLING = 3;

/** The figures of `numbers` that a text spells out instead of naming. */
export function spelledNumbers(text: string, numbers: Numbers): string[] {
	return [...numbers]
		.filter(([, number]) => /^\d+$/.test(number) && number.length >= TELLING)
		.filter(([, number]) => new RegExp(`(?<![\\d{])${number}(?![\\d}])`).test(text))
		.map(([id]) => id);
}
