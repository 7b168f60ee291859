import { describe, expect, it } from 'vitest';
import { engines } from '$lib/activities/engines';
import { readBooklet } from '$lib/content/booklet';
import { nameAll } from '$lib/domain/names';
import { stoppedClasses } from './classes';
import type { Standing } from './kept';
import type { Lesson } from './lesson';
import type { Sent } from './link';
import { Sitting, type Opened } from './sitting.svelte';

const booklet = readBooklet();
const parcours = booklet.parcours('fr').find(({ id }) => id === 'college')!;
const lesson = {
	...parcours.seances[0]!,
	close: parcours.close,
	confide: parcours.confide,
	ticket: parcours.ticket
} as unknown as Lesson;

function open(id: string): Promise<Opened | undefined> {
	const activity = booklet.activity(id, 'fr');
	const { engine, acts } = engines[activity.kind];
	return Promise.resolve({
		activity: nameAll(activity, activity.people),
		kind: { engine, acts }
	} as unknown as Opened);
}

/** One window: what it keeps, and what it sends once joined. */
async function sit(kept?: Standing) {
	const seen: { kept: Standing[]; sent: Sent[] } = { kept: [], sent: [] };
	const means = { open, keep: (standing: Standing) => void seen.kept.push(standing), now: () => 1000 };
	const sitting = new Sitting(lesson, means, kept);
	await sitting.open();
	sitting.join({ send: (sent) => void seen.sent.push(sent), close() {} });
	return { sitting, seen };
}

/** « Suivant » until the slide says this; a framed option is taken, as a clicker does. */
async function clickTo(sitting: Sitting, step: number) {
	// What a step opens is fetched: on a busy machine that is many presses that do nothing.
	const latest = Date.now() + 20_000;
	while (sitting.step < step && Date.now() < latest) {
		const turned = sitting.next();
		if (turned === 'asks') sitting.session!.takeFramed();
		await Promise.resolve();
		await new Promise((resolve) => setTimeout(resolve));
	}
	expect(sitting.step).toBe(step);
}

describe('a class in its lesson', () => {
	it('goes from the first step to the last with two keys and a third', async () => {
		const { sitting } = await sit();
		expect(sitting.session!.slide.title).toBe('Poser le cadre');
		await clickTo(sitting, lesson.steps.length - 1);
		expect(sitting.session!.slide.lines).toContain(lesson.ticket!.reader);
		expect(sitting.next()).toBe('end');
	}, 30_000);

	it('turns one step for a key that is pressed twice while it opens', async () => {
		const { sitting } = await sit();
		sitting.next();
		sitting.next();
		sitting.back();
		expect(sitting.step).toBe(1);
		await sitting.open();
		expect(sitting.session!.slide.id).toBe('opening');
	});

	it('goes back from the beginning of a step to the one before, as it stood', async () => {
		const { sitting } = await sit();
		await clickTo(sitting, 1);
		sitting.next();
		const { id } = sitting.session!.slide;
		sitting.goTo(0);
		await sitting.open();
		sitting.back();
		expect(sitting.step).toBe(0);
		sitting.next();
		await sitting.open();
		expect(sitting.session!.slide.id).toBe(id);
	});

	it('is the same in two windows, whichever leads, and in each after a reload', async () => {
		const [desk, wall] = [await sit(), await sit()];
		await clickTo(desk.sitting, 1);
		desk.sitting.next();
		for (const sent of desk.seen.sent) wall.sitting.receive(sent);
		await wall.sitting.open();
		expect(wall.sitting.step).toBe(1);
		expect(wall.sitting.session!.slide).toEqual(desk.sitting.session!.slide);

		wall.sitting.next();
		desk.sitting.receive(wall.seen.sent.at(-1)!);
		expect(desk.sitting.session!.slide).toEqual(wall.sitting.session!.slide);
		expect(desk.seen.sent.every((sent) => !('state' in sent))).toBe(true);

		const again = await sit(wall.seen.kept.at(-1));
		expect(again.sitting.session!.slide).toEqual(wall.sitting.session!.slide);
	});

	it('does not follow what is older than what stands, nor nonsense, nor another lesson', async () => {
		const { sitting } = await sit();
		await clickTo(sitting, 1);
		const { sent } = sitting;
		sitting.receive({ ...sent, step: 2 });
		sitting.receive({ ...sent, rev: 900, step: 99 });
		sitting.receive({ ...sent, rev: 900, step: 2, attempt: [{ seq: 4, rewindTo: 1 }] });
		sitting.receive({ ...sent, rev: 900, step: 2, seance: 'other' });
		expect(sitting.step).toBe(1);
	});

	it('goes on in one activity through several steps, and says where pupils work alone', async () => {
		const fresco = parcours.seances.find(({ id }) => id === 'couper-le-fil')!;
		const whole = { ...lesson, ...fresco } as unknown as Lesson;
		const sitting = new Sitting(whole, { open, keep() {}, now: () => 0 }, undefined);
		sitting.goTo(1);
		await sitting.open();
		sitting.next();
		const { id } = sitting.session!.slide;
		sitting.goTo(2);
		await sitting.open();
		expect(sitting.session!.slide.id).toBe(id);

		const charter = parcours.seances.find((one) => one.id === 'notre-charte')!;
		const other = new Sitting(
			{ ...lesson, ...charter } as unknown as Lesson,
			{ open, keep() {}, now: () => 0 },
			undefined
		);
		other.goTo(1);
		await other.open();
		expect(other.trouble).toBeUndefined();
		expect(other.session!.slide.title).toBe(other.current.title);
	});

	it('makes a charter together in the kind’s own view, and says its title alone where there is no view', async () => {
		const seance = parcours.seances.find((one) => one.id === 'notre-charte')!;
		const whole = { ...lesson, ...seance } as unknown as Lesson;
		const View = (() => {}) as unknown as Exclude<Opened['kind']['View'], undefined>;
		const withView = async (id: string) => {
			const { activity, kind } = (await open(id))!;
			return { activity, kind: { ...kind, View } };
		};
		const sitting = new Sitting(whole, { open: withView, keep() {}, now: () => 0 }, undefined);
		await sitting.open();
		expect(sitting.view).toBeUndefined();
		sitting.goTo(1);
		await sitting.open();
		expect(sitting.view).toBe(View);

		const session = sitting.session!;
		const { themes } = sitting.activity!.content as { themes: { proposals: { id: string }[] }[] };
		const [first, second] = themes[0]!.proposals;
		const kept = () => (session.state.inner as { sentences: unknown[] }).sentences.length;
		session.make({ do: 'keep', proposal: first!.id });
		session.make({ do: 'keep', proposal: first!.id });
		session.make({ do: 'keep', proposal: second!.id });
		expect([kept(), session.made]).toEqual([2, 2]);
		session.makeAgain(1);
		expect([kept(), session.made]).toEqual([1, 1]);
		session.makeAgain(0);
		expect([kept(), session.made]).toEqual([0, 0]);

		// The next step of the séance goes on with what was made.
		session.make({ do: 'keep', proposal: second!.id });
		sitting.goTo(2);
		await sitting.open();
		expect(sitting.session!.made).toBe(1);
	});

	it('says that an activity is not on this device, and the other steps go on', async () => {
		const sitting = new Sitting(
			lesson,
			{ open: () => Promise.resolve(undefined), keep() {}, now: () => 0 },
			undefined
		);
		sitting.goTo(1);
		await sitting.open();
		expect(sitting.trouble).toBe('missing');
		sitting.next();
		expect(sitting.step).toBe(2);
	});

	const all = booklet
		.parcours('fr')
		.flatMap(({ confide, close, ticket, ...one }) =>
			one.seances.map((seance) => ({ confide, ticket, for: one.for, close, ...seance }) as unknown as Lesson)
		);
	it.each(all.map((one) => [one.id, one] as const))(
		'is found again next week in the middle of each step, under the sign of its class: %s',
		async (_id, seance) => {
			const means = { open, keep() {}, now: () => 0 };
			for (let step = 0; step < seance.steps.length; step++) {
				const sitting = new Sitting(seance, means, undefined);
				await sitting.open();
				sitting.goTo(step);
				await sitting.open();
				for (let keys = 0; keys < 12 && sitting.step === step; keys++)
					if (sitting.next() === 'asks') sitting.session!.takeFramed();
				await sitting.open();
				const sign = { picture: 'boat', colour: 'ocre' } as const;
				const { standing, current, lesson } = sitting;
				stoppedClasses.keep({ ...sign, standing, step: current.title, title: lesson.title });

				const [kept] = stoppedClasses.all();
				const next = new Sitting(seance, means, kept!.standing);
				await next.open();
				expect([next.step, next.session!.slide]).toEqual([sitting.step, sitting.session!.slide]);
				expect(next.session!.made).toBe(sitting.session!.made);
			}
			stoppedClasses.forget({ picture: 'boat', colour: 'ocre' });
		},
		30_000
	);
});
