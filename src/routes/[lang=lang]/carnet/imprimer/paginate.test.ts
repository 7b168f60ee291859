import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paginate, type Fragment } from './paginate';

/** A page of so many lines of ten letters; what is no text takes one line. */
const pageOf = (lines: number) => (page: readonly Fragment[]) =>
	page.reduce((sum, { text }) => sum + Math.max(1, Math.ceil((text ?? '').length / 10)), 0) <= lines;

const title = { leads: true } as const;

describe('pages', () => {
	it('hold as much as fits, in order', () => {
		const line = {};
		expect(paginate([line, line, line], pageOf(2))).toEqual([[line, line], [line]]);
	});

	it('begin with the title that would have been left alone at the foot', () => {
		const line = { text: 'des mots' };
		expect(paginate([line, title, title, line], pageOf(3))).toEqual([[line], [title, title, line]]);
	});

	it('part a long text between two words, and go on with it', () => {
		const [first, second] = paginate([{ text: 'un deux trois quatre' }], pageOf(1));
		expect(first).toEqual([{ text: 'un deux' }]);
		expect(second).toEqual([{ text: 'trois', goesOn: true }]);
	});

	it('part a word that no page can hold between two letters, never within one', () => {
		const pages = paginate([{ text: '👩‍👧'.repeat(4) }], pageOf(1));
		expect(pages.flat().map(({ text }) => text)).toEqual(['👩‍👧👩‍👧', '👩‍👧👩‍👧']);
	});

	it('end, even where a title fits on no page', () => {
		expect(paginate([title, title, {}], () => false)).toHaveLength(3);
	});

	it('hold every word once, in order, and never more than fits', () => {
		const texts = fc.array(fc.stringMatching(/^[a-zé]{1,9}( [a-zé]{1,9}){0,30}$/), { maxLength: 12 });
		fc.assert(
			fc.property(texts, fc.integer({ min: 2, max: 9 }), (all, lines) => {
				const fits = pageOf(lines);
				const pages = paginate(
					all.flatMap((text): Fragment[] => [title, { text }]),
					fits
				);
				const words = (parts: readonly (string | undefined)[]) => parts.join(' ').match(/\S+/g) ?? [];
				expect(words(pages.flat().map(({ text }) => text))).toEqual(words(all));
				expect(pages.flat().filter(({ leads }) => leads)).toHaveLength(all.length);
				for (const page of pages) expect(fits(page)).toBe(true);
			})
		);
	});
});
