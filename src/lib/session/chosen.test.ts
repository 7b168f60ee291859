import { expect, it } from 'vitest';
import { engines, type KindId } from '$lib/activities/engines';
import { sample as quiz } from '$lib/activities/quiz/sample';
import { sample as scenario } from '$lib/activities/scenario/sample';
import { sample as sort } from '$lib/activities/sort/sample';
import { sample as star } from '$lib/activities/circle/sample';
import { sample as thread } from '$lib/activities/thread/sample';
import { numbered, type NewEntry } from '$lib/domain/entry';
import type { Playable } from '$lib/domain/replay';
import { chosenIn } from './chosen';

interface Walked {
	readonly activity: { readonly id: string; readonly kind: string; readonly content: unknown };
	readonly walks: Readonly<Record<string, readonly unknown[]>>;
}

function after({ activity, walks }: Walked, acts = Object.values(walks).at(-1)!) {
	const { engine, acts: words } = engines[activity.kind as KindId] as unknown as Playable;
	const news: NewEntry[] = [
		{ enter: { activity: activity.id, seed: 1, frame: 0 } },
		...acts.map((act) => ({ frame: 0, act }))
	];
	const playable = { content: activity.content, engine, acts: words, renames: {} };
	return chosenIn(numbered(news, -1), () => playable);
}

it.each([
	['scenario', scenario],
	['thread', thread],
	['quiz', quiz],
	['sort', sort]
] as const)('tells what was chosen in a %s, in its own words', (_, sample) => {
	const told = after(sample as unknown as Walked);
	expect(told.length).toBeGreaterThan(0);
	const prose = JSON.stringify(sample.activity.content);
	for (const { asked, answer, isTruth } of told) {
		if (isTruth) expect(['true', 'false', 'depends']).toContain(answer);
		else expect(prose).toContain(JSON.stringify(answer));
		if (asked) expect(prose).toContain(JSON.stringify(asked));
	}
});

it('tells what stands at the end: the last place of a card, and no answer that was dropped', () => {
	const { cards, places } = sort.activity.content;
	const put = (place: { id: string }) => ({ do: 'put', card: cards[0]!.id, place: place.id });
	const told = after(sort as unknown as Walked, [put(places[0]!), put(places[1]!)]);
	expect(told).toHaveLength(1);
	expect(Object.values(places[1]!)).toContain(told[0]!.answer);
	const { items } = quiz.activity.content;
	const several = items.find((item) => item.ask === 'several')!;
	const [one, other] = several.options.map(({ id }) => ({ item: several.id, option: id }));
	const both = [
		{ do: 'go', item: several.id },
		{ do: 'pick', ...one },
		{ do: 'pick', ...other }
	];
	expect(after(quiz as unknown as Walked, both)).toHaveLength(2);
	expect(after(quiz as unknown as Walked, [...both, { do: 'drop', ...one }])).toEqual([
		{ asked: several.question, answer: several.options[1]!.text }
	]);
});

it('has nothing to tell of kinds that are about oneself', () => {
	expect(after(star as unknown as Walked)).toEqual([]);
});
