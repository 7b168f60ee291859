import { serveSite } from './lib/static-server';

const PORT = 4173;

/** `npm start` and `npm run preview`: serves the built site until interrupted. */
export async function main(args: readonly string[]): Promise<number> {
	const asked = args.indexOf('--port');
	const port = asked < 0 ? PORT : Number(args[asked + 1]);
	try {
		const site = await serveSite('build', port);
		console.info(`The workbook is at ${site.url} (Ctrl+C stops it).`);
		await new Promise<void>((resolve) => {
			process.once('SIGINT', resolve);
			process.once('SIGTERM', resolve);
		});
		await site.close();
		return 0;
	} catch (error) {
		const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
		console.error(
			taken
				? `Port ${port} is taken: stop what uses it, or try "npm run preview -- --port 4174".`
				: String(error)
		);
		return 1;
	}
}
