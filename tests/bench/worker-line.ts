import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Site } from '../../scripts/lib/static-server';
import { CONDITIONS } from './visit';

/**
 * The same line for the service worker. A browser slows the page's own requests only: left alone the worker would
 * fetch the whole workbook within seconds, as on no line of a school, and take the processor that the page is
 * measured on. So the server lets it wait: the round trip, and what the bytes before took.
 */
export function slowWorkers({ server }: Site): void {
	const [serve] = server.listeners('request') as RequestListener[];
	server.removeAllListeners('request');
	/** When the line is free again, in ms since the epoch. */
	let free = 0;
	server.on('request', async (request: IncomingMessage, response: ServerResponse) => {
		if (ofWorker(request)) {
			await wait(Math.max(CONDITIONS.roundTrip, free - Date.now()));
			const bytes = response.socket?.bytesWritten ?? 0;
			response.once('finish', () => {
				const sent = (response.socket?.bytesWritten ?? bytes) - bytes;
				free = Math.max(free, Date.now()) + (sent / (CONDITIONS.down / 8)) * 1000;
			});
		}
		serve!(request, response);
	});
}

/** Only the worker asks for files as data and past the browser's cache (`cache: 'no-cache'`). */
const ofWorker = ({ headers }: IncomingMessage): boolean =>
	headers['sec-fetch-dest'] === 'empty' && headers['cache-control'] !== undefined;
