import { describe, expect, it } from 'vitest';
import { documentOf, TO_FILL, type Block } from './document';
import { essentials, papers } from './documents.server';
import { markdownOf } from './markdown';

const all = [...Object.entries(essentials), ...Object.entries(papers)];
const words = (block: Block): string[] =>
	block.is === 'list'
		? [...block.items]
		: block.is === 'table'
			? [block.head, ...block.rows].flat()
			: [block.text];
const letters = (text: string) => text.replace(/[^\p{L}\d]/gu, '');

describe.each(all)('the document "%s"', (_name, source) => {
	const { title, blocks } = documentOf(source);

	it('is shown whole', () => {
		expect(letters([title, ...blocks.flatMap(words)].join(''))).toBe(letters(source));
	});

	it('is saved as it was written', () => {
		expect(markdownOf({ title, blocks })).toBe(source);
	});

	it('skips no level of heading', () => {
		const levels = blocks.flatMap((block) => (block.is === 'heading' ? block.level : []));
		expect(levels[0]).toBe(2);
	});
});

it.each(Object.entries(papers))('leaves to the school what is the school’s (%s)', (_name, source) => {
	const cells = documentOf(source).blocks.flatMap(words);
	expect(cells.filter((cell) => cell.includes(TO_FILL)).length).toBeGreaterThan(5);
	expect(source).toMatch(/à valider par le ou la DPO/);
	expect(source).toMatch(/n’est pas un avis juridique/);
});

it('says the same in both languages, part by part', () => {
	const shape = (source: string) =>
		documentOf(source).blocks.map((block) => [block.is, block.is === 'text' ? 1 : words(block).length]);
	expect(shape(essentials.en)).toEqual(shape(essentials.fr));
});

it.each([
	['bold letters', '# A\n\nun **mot**'],
	['a link', '# A\n\n[un mot](https://exemple.fr)'],
	['no title', 'un mot'],
	['a paragraph of two lines', '# A\n\nun\ndeux'],
	['a row that is too short', '# A\n\n| a | b |\n| --- | --- |\n| c |']
])('refuses %s', (_what, source) => {
	expect(() => documentOf(source)).toThrow(SyntaxError);
});
