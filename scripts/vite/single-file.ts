import { svelte } from '@sveltejs/vite-plugin-svelte';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { build, type Plugin, type Rollup } from 'vite';
import { lightMerge, messagesRead } from './light-messages.ts';
import { noCustomElements } from './no-custom-elements.ts';

const FOLDER = 'src/lib/classroom/single';
/** Where `routes/[lang]/classe/seance.html` finds it. */
export const TEMPLATE = '.svelte-kit/seance.html';

/** Makes the template of « one file per séance » before the site is built, which then offers it. */
export function singleFile(): Plugin {
	return {
		name: 'single-file',
		apply: 'build',
		async buildStart() {
			if (this.environment.name !== 'client' && this.environment.config.build.ssr) return;
			const html = await template();
			mkdirSync(dirname(TEMPLATE), { recursive: true });
			writeFileSync(TEMPLATE, html);
		}
	};
}

/** Everything in one text: script, styles and typefaces; a séance is written into it (single/data.ts). */
async function template(): Promise<string> {
	const made = (await build({
		configFile: false,
		logLevel: 'error',
		publicDir: false,
		plugins: [lightMerge(), messagesRead(), svelte({ configFile: false }), noCustomElements()],
		resolve: { alias: { $lib: resolve('src/lib') } },
		build: {
			write: false,
			target: 'es2022',
			cssCodeSplit: false,
			assetsInlineLimit: Number.MAX_SAFE_INTEGER,
			modulePreload: false,
			rolldownOptions: {
				input: `${FOLDER}/main.ts`,
				output: { format: 'iife', codeSplitting: false }
			}
		}
	})) as Rollup.RollupOutput | Rollup.RollupOutput[];
	const { output } = Array.isArray(made) ? made[0]! : made;
	const script = output.find((one) => one.type === 'chunk')!.code.trim();
	const styles = output.flatMap((one) =>
		one.type === 'asset' && one.fileName.endsWith('.css') ? [String(one.source)] : []
	);
	// Nothing in them may close their element.
	const safe = script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
	const hash = createHash('sha256').update(safe).digest('base64');
	const policy = [
		"default-src 'none'",
		`script-src 'sha256-${hash}'`,
		"style-src 'unsafe-inline'",
		'font-src data:',
		'img-src data:',
		"base-uri 'none'",
		"form-action 'none'"
	].join('; ');
	return readFileSync(`${FOLDER}/template.html`, 'utf8')
		.replace('%policy%', () => policy)
		.replace('<!--styles-->', () => `<style>${styles.join('\n')}</style>`)
		.replace('<!--script-->', () => `<script>${safe}</script>`);
}
