import { parseArgs } from 'node:util';

/** What `npm run faults` was asked for. */
export interface FaultsAsked<C> {
	readonly campaigns: readonly C[];
	/** Of each way of a campaign; its own full or short size where nothing is said. */
	readonly runs: (campaign: C) => number;
	readonly ways: (campaign: C) => readonly string[];
	readonly seed: number;
	readonly json: boolean;
	/** Not one by its name: what is told is then a list. */
	readonly all: boolean;
}

interface Known {
	readonly name: string;
	readonly short: number;
	readonly full: number;
	readonly ways: readonly string[];
}

const HELP = 'npm run faults [-- --campaign NAME] [--runs N] [--seed N] [--way WAY] [--short] [--json]';

/** @param drawn the seed where none is asked for @throws {Error} in words that say what to write instead */
export function faultsAsked<C extends Known>(
	args: readonly string[],
	known: readonly C[],
	drawn: number
): FaultsAsked<C> {
	const { campaign, runs, seed, way, short = false, json = false } = parsed(args);
	const named = campaign === undefined ? known : known.filter(({ name }) => name === campaign);
	if (named.length === 0)
		throw new Error(
			`There is no campaign "${campaign}". There are: ${known.map(({ name }) => name).join(', ')}.`
		);
	const [often, from] = [countOf('--runs', runs), countOf('--seed', seed)];
	const chosen = way === undefined ? named : named.filter(({ ways }) => ways.includes(way));
	if (chosen.length === 0) {
		const ways = [...new Set(named.flatMap((one) => one.ways))];
		throw new Error(`There is no way "${way}" here. There are: ${ways.join(', ')}.`);
	}
	return {
		campaigns: chosen,
		runs: (one) => often ?? (short ? one.short : one.full),
		ways: ({ ways }) => (way === undefined ? ways : [way]),
		seed: from ?? drawn,
		json,
		all: campaign === undefined
	};
}

function parsed(args: readonly string[]) {
	const [text, yes] = [{ type: 'string' }, { type: 'boolean' }] as const;
	const options = { campaign: text, runs: text, seed: text, way: text, short: yes, json: yes } as const;
	try {
		return parseArgs({ args: [...args], options }).values;
	} catch (error) {
		throw new Error(`${error instanceof Error ? error.message : String(error)} ${HELP}`, { cause: error });
	}
}

function countOf(option: string, value: string | undefined): number | undefined {
	if (value !== undefined && !/^[1-9]\d{0,8}$/.test(value))
		throw new Error(`${option} takes a whole number from 1 on, not "${value}". ${HELP}`);
	return value === undefined ? undefined : Number(value);
}
