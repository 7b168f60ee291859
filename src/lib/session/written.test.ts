import { describe, expect, it } from 'vitest';
import { engines, type KindId } from '$lib/activities/engines';
import { numbered, type NewEntry } from '$lib/domain/entry';
import type { Playable } from '$lib/domain/replay';
import { sample as circle } from '$lib/activities/circle/sample';
import { sample as journal } from '$lib/activities/journal/sample';
import { sample as crossword } from '$lib/activities/wordgrid/crossword-sample';
import { writtenIn } from './written';

const modules = import.meta.glob<{ sample: Sample }>('../activities/*/sample.ts', { eager: true });
const SAMPLES = Object.values(modules).map(({ sample }) => sample);

type Sample = {
	readonly activity: { readonly id: string; readonly kind: string; readonly content: unknown };
	readonly walks: Readonly<Record<string, readonly unknown[]>>;
};

/** What is written after these acts at a sample. */
function after({ activity }: Sample, ...acts: readonly object[]) {
	const { engine, acts: words } = engines[activity.kind as KindId] as unknown as Playable;
	const news: NewEntry[] = [
		{ enter: { activity: activity.id, seed: 1, frame: 0 } },
		...acts.map((act) => ({ frame: 0, act }))
	];
	const playable = { content: activity.content, engine, acts: words, renames: {} };
	return writtenIn(numbered(news, -1), (id) => (id === activity.id ? playable : undefined));
}

const write = (strip: string, text: string) => ({ do: 'write', strip, text });

describe('what was written', () => {
	it('is given with what it answers, as it stands last', () => {
		const [first, last] = ['Lucie lui a gardé une place.', 'Noor mangeait seule.'];
		expect(after(journal, write('remarque', first), write('remarque', last))).toEqual([
			{ text: last, asked: 'Qu’as-tu vu ou entendu aujourd’hui, autour de toi ?' }
		]);
	});

	it('is none of the letters that were typed into a grid', () => {
		const walked = Object.values(crossword.walks).flat() as { readonly do: string; readonly text?: string }[];
		const typed = walked.filter((act) => act.do === 'answer' && act.text);
		expect(typed.length).toBeGreaterThan(0);
		for (const walk of Object.values(crossword.walks))
			expect(after(crossword as unknown as Sample, ...(walk as readonly object[]))).toEqual([]);
	});

	it('is no longer given once it was erased, strip by strip or all at once', () => {
		expect(after(journal, write('remarque', 'a'), { do: 'erase', strip: 'remarque' })).toEqual([]);
		const name = { do: 'write', branch: 'maison', text: 'Tata Lila' };
		expect(after(circle, name)).toMatchObject([{ text: 'Tata Lila' }]);
		expect(after(circle, name, { do: 'clear' })).toEqual([]);
	});

	it('is given as it was, where the content has changed or the activity is gone', () => {
		expect(after(journal, write('remarque', 'ici'), write('plus-là', 'encore'))).toMatchObject([
			{ text: 'ici' },
			{ text: 'encore' }
		]);
		const news: NewEntry[] = [
			{ enter: { activity: 'gone', seed: 1, frame: 0 } },
			{ frame: 0, act: { do: 'say', text: 'un mot' } },
			{ frame: 0, act: { do: 'say', text: 'un autre' } }
		];
		expect(writtenIn(numbered(news, -1), () => undefined)).toEqual([
			{ text: 'un mot' },
			{ text: 'un autre' }
		]);
	});

	it('leaves out what a rewind has set aside', () => {
		const news: NewEntry[] = [
			{ enter: { activity: 'gone', seed: 1, frame: 0 } },
			{ frame: 0, act: { do: 'say', text: 'un mot' } },
			{ rewindTo: 0 }
		];
		expect(writtenIn(numbered(news, -1), () => undefined)).toEqual([]);
	});
});

describe('every kind', () => {
	it.each(SAMPLES.map(({ activity, walks }) => [activity.kind, { activity, walks }] as const))(
		'%s gives the words of its last walk, and no others, with what they answer',
		(_, sample) => {
			const acts = Object.values(sample.walks).at(-1) as readonly Record<string, unknown>[];
			const texts = acts.map(({ text }) => text).filter((text) => typeof text === 'string' && text !== '');
			const found = after(sample, ...acts);
			expect(found.length > 0).toBe(texts.length > 0);
			for (const { text, asked } of found) {
				expect(texts).toContain(text);
				expect(asked, text).toBeTruthy();
			}
		}
	);
});
