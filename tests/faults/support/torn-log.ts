import { appendFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { call, type Asked, type Outcome } from './campaign';
import { Device } from './device';

/** The first bytes of a record, and nothing of what they announce: between the two Chromium was killed (met). */
const HEADER = Buffer.from('3d8e55aa960101', 'hex');
/** In ms: after an opening Chromium has begun a new file by then, see `beginNewLog`. */
const SETTLES = 1500;
const LETTERS = 400;

/**
 * A kill that left a torn record, on purpose: once in some fifty kills it comes by itself. It does no harm at the next
 * opening; the one after that takes it for corruption, unless a new file was begun.
 */
export async function tornLog({ url, seed, way }: Asked, outcome: Outcome): Promise<void> {
	const device = new Device();
	try {
		await device.start();
		let page = await device.page(url);
		const { key } = await call(page, 'open', way);
		const write = async () => {
			const said = await call(page, 'writeOne', LETTERS);
			if (said === 'saved') outcome.acknowledged += 1;
			else outcome.fail(seed, `${way}, torn file: ${said}`);
		};
		const again = async () => {
			await device.kill();
			await device.start();
			page = await device.page(url);
			return call(page, 'open', way, key);
		};
		await write();
		await device.kill();
		tear(device.profile);
		await device.start();
		page = await device.page(url);
		await call(page, 'open', way, key);
		await write();
		await wait(SETTLES);
		await write();
		const lost = await again().then(
			({ lost }) => lost,
			(error: unknown) => String(error)
		);
		const there = lost === false ? await call(page, 'count') : 0;
		if (there === 3) return;
		outcome.lost += 3 - there;
		outcome.fail(seed, `${way}: after a torn file ${there} acts of 3 are there (lost: ${lost})`);
	} finally {
		await device.discard();
	}
}

/** Of the database of the only site of this disk, while no browser runs on it. */
function tear(profile: string): void {
	const databases = join(profile, 'Default', 'IndexedDB');
	const [folder] = readdirSync(databases).filter((name) => name.endsWith('.indexeddb.leveldb'));
	const logs = readdirSync(join(databases, folder!)).filter((name) => name.endsWith('.log'));
	appendFileSync(join(databases, folder!, logs.toSorted().at(-1)!), HEADER);
}
