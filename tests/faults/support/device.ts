import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Browser, type Page } from '@playwright/test';
import { findBrowser } from '../../../scripts/lib/browser';

/** A device with a disk of its own: a browser that can be started on it, and killed, again and again. */
export class Device {
	readonly profile = mkdtempSync(join(tmpdir(), 'faults-'));
	#process: ChildProcess | undefined;
	#browser: Browser | undefined;

	/** Starts the browser. Rejects when no address to speak to it appears. */
	async start(): Promise<void> {
		const portFile = join(this.profile, 'DevToolsActivePort');
		rmSync(portFile, { force: true });
		this.#process = spawn(
			findBrowser(),
			[
				'--headless=new',
				`--user-data-dir=${this.profile}`,
				'--remote-debugging-port=0',
				'--no-sandbox',
				'--disable-gpu',
				'--no-first-run',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync',
				'about:blank'
			],
			// A group of its own: all its processes die together.
			{ stdio: 'ignore', detached: true }
		);
		for (let tries = 0; tries < 300; tries++) {
			const [port] = existsSync(portFile) ? readFileSync(portFile, 'utf8').split('\n') : [];
			if (port) {
				this.#browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
				return;
			}
			await wait(50);
		}
		throw new Error('the browser did not start');
	}

	/** A page at this address. */
	async page(url: string): Promise<Page> {
		const page = await this.#browser!.contexts()[0]!.newPage();
		await page.goto(url);
		return page;
	}

	/** `kill -9` of the whole browser; resolves when no process of this disk is alive. */
	async kill(): Promise<void> {
		process.kill(-this.#process!.pid!, 'SIGKILL');
		while (alive(this.profile)) await wait(10);
		await this.#browser?.close().catch(() => {});
		this.#browser = undefined;
	}

	/** Closes as a person does. */
	async close(): Promise<void> {
		const session = await this.#browser!.newBrowserCDPSession();
		await session.send('Browser.close').catch(() => {});
		while (alive(this.profile)) await wait(10);
		this.#browser = undefined;
	}

	/** The device is thrown away. */
	async discard(): Promise<void> {
		if (this.#browser) await this.kill();
		rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
	}
}

/** Whether a process runs that was started on this profile. Linux tells it; elsewhere there is nothing to wait for. */
function alive(profile: string): boolean {
	if (!existsSync('/proc')) return false;
	return readdirSync('/proc').some((pid) => {
		if (!/^\d+$/.test(pid)) return false;
		try {
			const { state, line } = {
				state: readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.[0],
				line: readFileSync(`/proc/${pid}/cmdline`, 'utf8')
			};
			return state !== 'Z' && line.includes(profile);
		} catch {
			return false;
		}
	});
}
