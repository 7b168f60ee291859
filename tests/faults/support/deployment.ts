import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveSite } from '../../../scripts/lib/static-server';
import { makeNextVersion } from './next-version';
import { BUILD } from './site-pages';

/** One address, behind which another version of the site is put, whose files fail or come slowly. */
export class Deployment {
	/** Which of the two versions is served. */
	isNext = false;
	/** In ms, before each answer. */
	delay = 0;
	/** How many requests from now on until one fails; `undefined`: none does. */
	failsAfter: number | undefined;
	/** The paths that have failed. */
	readonly failed: string[] = [];
	url = '';
	#close: () => Promise<void> = async () => {};

	async start(): Promise<void> {
		const folder = mkdtempSync(join(tmpdir(), 'faults-next-'));
		makeNextVersion(BUILD, folder);
		const [now, next] = [await serveSite(BUILD), await serveSite(folder)];
		const front = createServer((request, response) => {
			if (this.failsAfter !== undefined && this.failsAfter-- <= 0) {
				this.failsAfter = undefined;
				this.failed.push(new URL(request.url ?? '/', this.url).pathname);
				response.statusCode = 503;
				response.end();
				return;
			}
			const { server } = this.isNext ? next : now;
			setTimeout(() => server.emit('request', request, response), this.delay);
		});
		await new Promise<void>((listening) => front.listen(0, listening));
		this.url = `http://localhost:${(front.address() as AddressInfo).port}/`;
		this.#close = async () => {
			front.closeAllConnections();
			await new Promise((closed) => front.close(closed));
			await Promise.all([now.close(), next.close()]);
			rmSync(folder, { recursive: true, force: true });
		};
	}

	close(): Promise<void> {
		return this.#close();
	}
}
