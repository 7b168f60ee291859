import { parseArgs } from 'node:util';
import { checkContent } from '$lib/content/check/check-content';
import { jsonReport, textReport } from '$lib/content/check/report';
import { readFiles } from '$lib/content/files';
import { compileLibrary } from '$lib/content/library';
import { markTranslated } from '$lib/content/mark-translated';

const USAGE = `npm run content:check -- [--content DIR] [--json]
npm run content:check -- --translated NAME LANG [--content DIR]   marks NAME (an activity, a file of facts, a parcours) as translated`;

/** Validates every activity and walks through every scenario; 1 when an error was found, 2 when misused. */
export async function main(args: string[]): Promise<number> {
	try {
		const { values, positionals } = parseArgs({
			args,
			allowPositionals: true,
			options: {
				content: { type: 'string' },
				json: { type: 'boolean' },
				translated: { type: 'string' }
			}
		});
		if (values.translated !== undefined) {
			const [lang, ...rest] = positionals;
			if (lang === undefined || rest.length > 0) throw new Error(USAGE);
			const { path, texts } = markTranslated(
				compileLibrary(readFiles(values.content)),
				values.translated,
				lang
			);
			console.info(`${path}: ${texts} texts are marked as translated`);
			return 0;
		}
		if (positionals.length > 0) throw new Error(USAGE);
		const report = checkContent(values.content);
		console.info(values.json ? JSON.stringify(jsonReport(report), null, 2) : textReport(report));
		return report.findings.some((one) => one.severity === 'error') ? 1 : 0;
	} catch (error) {
		console.error(error instanceof Error ? error.message : String(error));
		return 2;
	}
}
