import { describe, expect, it } from 'vitest';
import { pagesOf, wordsIn } from './pages';

describe('the pages of a text', () => {
	it('keeps a short text whole, and one line per text', () => {
		expect(pagesOf(['Lundi soir. Il pleut.', 'Sami rentre seul.'])).toEqual([
			['Lundi soir. Il pleut.', 'Sami rentre seul.']
		]);
	});

	it('turns the page between sentences, never within one', () => {
		expect(pagesOf(['Un deux trois. Quatre cinq six. Sept.'], 6)).toEqual([
			['Un deux trois.'],
			['Quatre cinq six. Sept.']
		]);
	});

	it('fills its pages as equally as can be', () => {
		expect(pagesOf(['Un deux. Trois quatre. Cinq six. Sept huit. Neuf dix.'], 8)).toEqual([
			['Un deux. Trois quatre. Cinq six.'],
			['Sept huit. Neuf dix.']
		]);
	});

	it('gives a sentence that is too long a page to itself', () => {
		expect(pagesOf(['Oui. Un deux trois quatre cinq. Non.'], 3)).toEqual([
			['Oui.'],
			['Un deux trois quatre cinq.'],
			['Non.']
		]);
	});

	it('does not part what is said from the guillemet that closes it', () => {
		expect(pagesOf(['«\u00A0Arrête\u00A0!\u00A0» Il rit. «\u00A0Quoi\u00A0?\u00A0»'], 1)).toEqual([
			['«\u00A0Arrête\u00A0!\u00A0»'],
			['Il rit.'],
			['«\u00A0Quoi\u00A0?\u00A0»']
		]);
	});

	it('parts sentences at English quotation marks too', () => {
		expect(pagesOf(['He is a friend. ‘With me, he’s fun.’ But no one laughs. ‘Stop!’ she said.'], 1)).toEqual(
			[['He is a friend.'], ['‘With me, he’s fun.’'], ['But no one laughs.'], ['‘Stop!’ she said.']]
		);
	});

	it('counts no sign as a word, and loses no word', () => {
		expect(wordsIn('«\u00A0Non\u00A0!\u00A0» – 2 fois')).toBe(3);
		const text = 'A b c. D e f! G h i? J k… L m n.';
		expect(pagesOf([text], 4).flat().join(' ')).toBe(text);
		expect(pagesOf([])).toEqual([]);
	});
});
