import { argon2id } from 'hash-wasm';
import type { Body } from '../seal';
import type { Cost } from './cost';

/** 32 bytes out of a card: slow on purpose, and hungry for memory. */
export type Stretch = (card: string, salt: Body, cost: Cost) => Promise<Body>;

/** Argon2id, on the thread that calls it: for the worker, and for tests. */
export const stretch: Stretch = async (card, salt, { memory, iterations }) =>
	new Uint8Array(
		await argon2id({
			password: card,
			salt,
			memorySize: memory,
			iterations,
			parallelism: 1,
			hashLength: 32,
			outputType: 'binary'
		})
	);
