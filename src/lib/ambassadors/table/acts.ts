import type { Acts } from '$lib/domain/engine';
import { GRID, type TableAct } from './flow';

const BANDS = ['primaire', 'college', 'lycee'] as const;
const OUTCOMES = ['agreement', 'none', 'relay'] as const;
const SORTED = ['conflict', 'bullying', 'unsure'] as const;

const among = <T>(list: readonly T[], one: unknown): T | undefined => list.find((known) => known === one);
const whole = (value: unknown): value is number => Number.isInteger(value);

/** What a window has kept of a table: today's words only, for a table lasts an hour. */
export const acts: Acts<TableAct> = {
	version: 1,
	read(saved, rename): TableAct | null {
		if (typeof saved !== 'object' || saved === null) return null;
		const act = saved as Readonly<Record<string, unknown>>;
		switch (act.do) {
			case 'set': {
				const band = among(BANDS, act.band);
				if (band) return { do: 'set', band };
				if (whole(act.people)) return { do: 'set', people: act.people };
				return whole(act.auto) ? { do: 'set', auto: act.auto } : null;
			}
			case 'on':
			case 'other':
			case 'rename':
			case 'read':
			case 'help':
			case 'resume':
				return { do: act.do };
			case 'take':
				return typeof act.story === 'string' ? { do: 'take', story: rename(act.story) } : null;
			case 'sort': {
				const as = among(SORTED, act.as);
				return as ? { do: 'sort', as } : null;
			}
			case 'step':
				return whole(act.to) ? { do: 'step', to: act.to } : null;
			case 'stop': {
				const as = among(OUTCOMES, act.as);
				return as ? { do: 'stop', as } : null;
			}
			case 'see': {
				const line = among(GRID, act.line);
				return line ? { do: 'see', line } : null;
			}
			case 'ask':
				return whole(act.question) ? { do: 'ask', question: act.question } : null;
			default:
				return null;
		}
	}
};
