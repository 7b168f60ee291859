import { chromium, type Browser } from '@playwright/test';
import { findBrowser } from '../../scripts/lib/browser';
import { serveSite } from '../../scripts/lib/static-server';
import { firstVisit, type FirstVisit, type Played } from './first-visit';
import { measuresOf, median, type Results } from './measures';
import { offlineStart } from './offline';
import { serveFloor, servePlain } from './sites';
import frozen from './story.json';
import { feedbacksIn, playedStory } from './story';
import { weigh } from './weight';
import { slowWorkers } from './worker-line';

const FLAGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-background-networking',
	'--disable-component-update'
];
const ACTIVITY = 'le-groupe-de-classe';

export interface Asked {
	/** What the plain page must weigh. */
	readonly plainBytes: number;
	/** Where the workbook is served; absent: `build/` is. */
	readonly url: string | undefined;
	readonly runs: number;
	readonly tell: (line: string) => void;
}

type Three<T> = Record<'plain' | 'floor' | 'ours', T>;

/** Serves the three pages, visits each `runs` times, weighs ours. @throws when one cannot be played */
export async function measured({ plainBytes, url, runs, tell }: Asked): Promise<Results> {
	const executablePath = findBrowser();
	tell('Building the bare page…');
	const toClose: { close(): Promise<unknown> }[] = [];
	const served = async <T extends { close(): Promise<unknown> }>(opening: Promise<T>) => {
		const opened = await opening;
		toClose.push(opened);
		return opened;
	};
	try {
		const built = url === undefined ? await served(serveSite('build')) : undefined;
		if (built) slowWorkers(built);
		const origins = {
			ours: built?.url ?? url!,
			plain: (await served(servePlain(plainBytes))).url,
			floor: (await served(serveFloor())).url
		};
		const browser = await served(chromium.launch({ executablePath, args: FLAGS }));
		const pages = await playedPages(origins);
		const visits = await interleaved(browser, pages, runs, tell);
		tell('Starting with the server closed…');
		const starts = url ? [] : await offlineStarts(browser, pages.ours, runs);
		return {
			runs,
			plain: measuresOf(visits.plain),
			floor: measuresOf(visits.floor),
			ours: measuresOf(visits.ours),
			offlineStart: starts.length > 0 ? median(starts) : undefined,
			home: await weigh(browser, new URL('/fr/', origins.ours).href),
			activity: await weigh(browser, addressOf(pages.ours)),
			floorActivity: await weigh(browser, addressOf(pages.floor))
		};
	} finally {
		for (const one of toClose.reverse()) await one.close();
	}
}

const addressOf = ({ origin, path }: Played) => new URL(path, origin).href;

async function playedPages(origins: Three<string>): Promise<Three<Played>> {
	const feedbacks = feedbacksIn(frozen.content);
	const ours = feedbacksIn(await playedStory(origins.ours, ACTIVITY));
	const next = 'Continuer';
	const bare = { path: '/', keeps: false };
	return {
		plain: { ...bare, origin: origins.plain, probed: { feedbacks, next, taps: 'once' } },
		// Kit itself keeps no early tap: a tap at each frame finds the first moment at which it works.
		floor: { ...bare, origin: origins.floor, probed: { feedbacks, next, taps: 'frame' } },
		ours: {
			origin: origins.ours,
			path: `/fr/cahier/${ACTIVITY}/`,
			keeps: true,
			probed: { feedbacks: ours, next, taps: 'once' }
		}
	};
}

/** One visit of each in turn, so that all three share the mood of the machine; a first round is not counted. */
async function interleaved(
	browser: Browser,
	pages: Three<Played>,
	runs: number,
	tell: Asked['tell']
): Promise<Three<FirstVisit[]>> {
	const visits: Three<FirstVisit[]> = { plain: [], floor: [], ours: [] };
	for (let run = 0; run <= runs; run += 1) {
		for (const name of ['plain', 'floor', 'ours'] as const) {
			const seen = await firstVisit(browser, pages[name]);
			if (run > 0) visits[name].push(seen);
		}
		if (run === 0) continue;
		const last = (name: keyof typeof pages) => Math.round(visits[name].at(-1)!.firstChoice);
		tell(`run ${run}: first choice works at ${last('plain')}, ${last('floor')} and ${last('ours')} ms`);
	}
	return visits;
}

/** Each from a server of its own, which is really closed. */
async function offlineStarts(browser: Browser, played: Played, runs: number): Promise<number[]> {
	const starts: number[] = [];
	while (starts.length < runs) {
		const site = await serveSite('build');
		starts.push(await offlineStart(browser, { ...played, origin: site.url }, () => site.close()));
	}
	return starts;
}
