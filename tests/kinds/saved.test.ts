import { describe, expect, it } from 'vitest';
import { effective, isAct } from '$lib/domain/entry';
import { replay } from '$lib/domain/replay';
import { tab } from '../notebook/device';
import { allKinds } from './registry';
import { layDown, savedAttempts } from './saved-attempts';

const kindOf = (activity: string) => allKinds.find((one) => one.sample.activity.id === activity);

describe.each(allKinds)('$name', ({ id, sample, acts }) => {
	it('has an attempt that was really saved, played to its end', () => {
		const played = savedAttempts.filter(
			({ name, left }) =>
				name.endsWith('played') && left.activity === sample.activity.id && left.assessment.status === 'done'
		);
		expect(played.map((one) => one.kind)).toContain(id);
	});

	it('has every word that its walks save in an attempt that was really saved', () => {
		const word = (act: unknown) => (act as { readonly do: string }).do;
		const kept = savedAttempts
			.filter((one) => one.kind === id)
			.flatMap(({ saved }) => saved.entries.map((row) => row[4]))
			.flatMap((entry) => (typeof entry === 'object' && entry && 'act' in entry ? [word(entry.act)] : []));
		expect(kept).toEqual(expect.arrayContaining([...new Set(acts.map(word))]));
	});

	it('has one whose ids the content has renamed since', () => {
		const renamed = savedAttempts.filter(({ kind, name }) => kind === id && name.endsWith('-since-renamed'));
		expect(renamed).not.toEqual([]);
	});
});

describe.each(savedAttempts)('$kind/$name', ({ kind, saved, left }) => {
	it('opens from the disk, whole, and comes to what it was left with', async () => {
		const first = await tab();
		await layDown(first.db, saved);
		await first.notebook.close();
		const { notebook } = await tab();
		expect(await notebook.summaries()).toEqual([left]);
		const opened = await notebook.open(left.activity);
		expect(opened.attempt).toBe(left.attempt);
		expect(opened.damagedAt).toBeUndefined();
		expect(opened.entries).toHaveLength(left.entries);

		const { playable, id } = kindOf(left.activity)!;
		expect(id, 'the folder that it stands in').toBe(kind);
		const { frames, stoppedAt } = replay(opened.entries, (activity) => {
			const found = kindOf(activity);
			const renames = { ...found?.sample.activity.renames, ...saved.renames };
			return found && { ...found.playable, renames };
		});
		expect(stoppedAt).toBe(saved.opens?.stoppedAt);
		const before = (seq: number) => stoppedAt === undefined || seq < stoppedAt;
		const done = effective(opened.entries).filter((one) => isAct(one) && before(one.seq));
		expect(frames.flatMap(({ applied }) => applied.map((one) => one.seq)).sort((a, b) => a - b)).toEqual(
			done.map((one) => one.seq)
		);
		const { content, engine } = playable;
		const { state } = frames[0]!;
		const { assessment, place } = saved.opens ?? left;
		expect(engine.assess(content, state)).toEqual(assessment);
		expect(engine.place(content, state)).toBe(place);
	});
});
