import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { serveSite, type Site } from '../../scripts/lib/static-server';

const CACHE = 'node_modules/.cache';
const PLAIN = 'tests/bench/plain/index.html';
const FLOOR = 'tests/bench/floor';

/**
 * The hand-written page, served compressed like the others. It is what the workbook is held against.
 * @throws when its size is not `bytes`: the yardstick has been changed
 */
export async function servePlain(bytes: number): Promise<Site> {
	const { size } = statSync(PLAIN);
	if (size !== bytes) throw new Error(`${PLAIN} has ${size} bytes and should have ${bytes}: it is frozen.`);
	const folder = join(CACHE, 'bench-plain');
	mkdirSync(folder, { recursive: true });
	const page = readFileSync(PLAIN);
	for (const name of ['index.html', '200.html']) {
		writeFileSync(join(folder, name), page);
		writeFileSync(join(folder, `${name}.br`), brotliCompressSync(page));
	}
	return serveSite(folder);
}

/** The bare Kit and svelte-i18n app, built anew with the tools of the workbook. @throws when it does not build */
export async function serveFloor(): Promise<Site> {
	rmSync(join(CACHE, 'bench-floor'), { recursive: true, force: true });
	const vite = resolve('node_modules/vite/bin/vite.js');
	const built = spawnSync(process.execPath, [vite, 'build'], { cwd: FLOOR, encoding: 'utf8' });
	if (built.status !== 0) throw new Error(`${FLOOR} could not be built:\n${built.stderr}`);
	return serveSite(join(CACHE, 'bench-floor/build'));
}
