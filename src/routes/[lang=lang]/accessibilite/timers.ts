/**
 * Every timer of the workbook: WCAG 2.2.1 and 2.2.3 are kept by knowing them all. tests/architecture/timers.test.ts
 * fails when a file of src/ counts time and is not here; src/content/accessibility.yaml says each in words.
 */
export interface Timer {
	/** The id under which accessibility.yaml speaks of it. */
	readonly id: string;
	/** The files that count this time. */
	readonly files: readonly string[];
	/** What a file must still say, because the page repeats the figure. */
	readonly says?: readonly string[];
}

const activities = 'src/lib/activities';
const table = 'src/lib/ambassadors/table';
const routes = 'src/routes/[lang=lang]';

/** Those that somebody can notice: the page says how long, what warns, and how to have more time or none. */
export const TIMERS: readonly Timer[] = [
	{
		id: 'thread-flow',
		files: [`${activities}/thread/ThreadView.svelte`, `${activities}/thread/pace.ts`],
		says: ['3000 + 90 * text.length']
	},
	{
		id: 'breathing',
		files: [`${activities}/calm/Breathing.svelte`, `${activities}/calm/Flower.svelte`],
		says: ['step.seconds * 1000']
	},
	{
		id: 'three-shifts',
		files: ['src/lib/hiding/three-shifts.ts', 'src/lib/hiding/HideTool.svelte'],
		says: ['WITHIN = 5000']
	},
	{ id: 'idle-pointer', files: ['src/lib/classroom/idle.svelte.ts'], says: ['STILL = 3000'] },
	{
		id: 'class-time',
		files: [
			'src/lib/classroom/desk-clock.svelte.ts',
			'src/lib/classroom/WallTimer.svelte',
			'src/lib/classroom/presenter.svelte.ts',
			'src/lib/classroom/single/Single.svelte',
			'src/lib/classroom/timer.ts',
			`${routes}/classe/leading.svelte.ts`,
			`${routes}/seance/Resume.svelte`
		],
		says: ['think: 60, pair: 120, share: 180', 'MORE = 60']
	},
	{ id: 'second-click', files: ['src/lib/ui/second-click.ts'], says: ['event.detail < 2'] },
	{
		id: 'table-card',
		files: [`${table}/auto-curtain.svelte.ts`, `${table}/flow.ts`],
		says: ['WARNS = 20', 'AUTO = [0, 60, 120, 180]']
	},
	{
		id: 'table-time',
		files: [`${table}/gentle-timer.svelte.ts`],
		says: ['PLAY_MINUTES = 12', 'MORE_MINUTES = 3']
	},
	{
		id: 'help-hours',
		files: [`${routes}/aide/clock.svelte.ts`],
		says: ['EVERY = 30_000']
	},
	{
		id: 'aloud',
		files: ['src/lib/aloud/watchdog.ts', 'src/lib/aloud/player.ts'],
		says: ['MISSED_AFTER = 4000']
	},
	{
		id: 'notebook-opening',
		files: ['src/lib/notebook/open-database.ts', 'src/lib/notebook/open.ts'],
		says: ['PATIENCE = 8000']
	},
	{
		id: 'notebook-locking',
		files: ['src/lib/session/idle-lock.svelte.ts'],
		says: ['IDLE = 20 * 60_000', 'WARNING = 2 * 60_000', 'HIDDEN = 10 * 60_000']
	},
	{ id: 'notebook-bin', files: ['src/lib/notebook/kept/bin.ts'], says: ['DAYS_IN_BIN = 7'] },
	{
		id: 'motions',
		files: [
			'src/lib/ui/base.css',
			`${activities}/calm/Flower.svelte`,
			`${activities}/scenario/Bond.svelte`,
			`${activities}/thread/Log.svelte`,
			'src/routes/page-turn.ts'
		],
		says: ['transform 1s']
	}
];

/** Those that nobody can notice, and that take nothing from anybody: one sentence each. */
export const WAITS: readonly Timer[] = [
	{ id: 'drafts', files: ['src/lib/notebook/drafts.ts'], says: ['WAIT = 500'] },
	{
		id: 'notebook-today',
		files: [
			'src/lib/session/today.svelte.ts',
			'src/lib/session/stay-today.ts',
			'src/lib/notebook/today/holder.ts',
			'src/lib/notebook/today/leftovers.ts',
			'src/lib/notebook/today/tabs.ts'
		],
		says: ['AWAKE_EVERY = 10_000', 'PATIENCE = 1500']
	},
	{
		id: 'spare-copy',
		files: ['src/lib/notebook/spare/spare.ts'],
		says: ['WAIT = 3000', 'LATEST = 30_000', 'LAST_WAIT = 2000']
	},
	{ id: 'unpacking', files: ['src/lib/notebook/away/unpack-aside.ts'], says: ['PATIENCE = 5000'] },
	{
		id: 'photos',
		files: ['src/lib/notebook/away/codes/read-photo.ts'],
		says: ['PATIENCE = 10_000']
	},
	{ id: 'after-paint', files: ['src/lib/ui/after-paint.ts', 'src/lib/ui/when-quiet.ts'] },
	{ id: 'offline-progress', files: ['src/service-worker.ts'], says: ['TOLD_EVERY = 500'] },
	{
		id: 'reading-place',
		files: ['src/lib/aloud/page.ts', 'src/lib/aloud/await-voices.ts'],
		says: ['SETTLED = 120', 'MOST_MS = 1500']
	},
	{
		id: 'dragging',
		files: [`${activities}/parts/moving/dragging.ts`]
	},
	{
		id: 'download',
		files: [`${activities}/poster/picture.ts`, `${routes}/download.ts`],
		says: ['10_000']
	}
];
