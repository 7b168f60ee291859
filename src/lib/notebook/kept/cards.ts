import type { Card } from '../keys/card';
import { costFor, isWeaker, LEAST, type Cost } from '../keys/cost';
import type { Stretch } from '../keys/stretch';
import { unwrap, wrap, type Wrapping } from '../keys/wrapping';
import { NotebookError } from '../port';
import type { Body } from '../seal';

/** Wraps data keys for cards, at what a try may cost on this device. */
export class Cards {
	readonly stretch: Stretch;
	readonly #cost: Cost;

	constructor(stretch: Stretch, cost: Cost = costFor(deviceMemory())) {
		this.stretch = stretch;
		this.#cost = cost;
	}

	/** At this device's cost; where its memory is not enough after all, at the least. @throws {NotebookError} */
	async wrapped(secret: Body, card: Card, id: string): Promise<Wrapping> {
		try {
			return await wrap(secret, card, id, this.#cost, this.stretch);
		} catch {
			return refusing(wrap(secret, card, id, LEAST, this.stretch));
		}
	}

	/** @throws {NotebookError} */
	unwrapped(wrapping: Wrapping, card: Card, id: string): Promise<Body | undefined> {
		return refusing(unwrap(wrapping, card, id, this.stretch));
	}

	/** This device bears more than the wrapping asks. */
	mayRaise({ cost }: Wrapping): boolean {
		return isWeaker(cost, this.#cost);
	}
}

async function refusing<T>(stretching: Promise<T>): Promise<T> {
	try {
		return await stretching;
	} catch (cause) {
		throw new NotebookError('refused', { cause });
	}
}

/** In GiB, where the browser tells it. */
function deviceMemory(): number | undefined {
	const told = (globalThis.navigator as { deviceMemory?: unknown } | undefined)?.deviceMemory;
	return typeof told === 'number' ? told : undefined;
}
