import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { FILE_NAME, openSchool } from '$lib/school/file';
import { zip, type Packed } from './lib/zip';

/** What the archive unpacks to: the folder that the files of hosting/ speak of. */
const FOLDER = 'cahier';

/**
 * `npm run package [-- --school ecole.json] [--out cahier.zip] [--build build]`: one file to carry to a school's
 * server that has no internet: the built site, how to serve it, and the school's own file.
 */
export async function main(args: readonly string[]): Promise<number> {
	const options = {
		school: { type: 'string' },
		out: { type: 'string', default: 'cahier.zip' },
		build: { type: 'string', default: 'build' }
	} as const;
	try {
		const { values } = parseArgs({ args: [...args], options });
		if (!existsSync(join(values.build, '200.html')))
			throw new Error(`There is no built site in ${values.build}: run "npm run build" first.`);
		const files = [
			{ name: `${FOLDER}/LISEZ-MOI.html`, bytes: readFileSync('hosting/LISEZ-MOI.html') },
			...filesOf('hosting', `${FOLDER}/hosting`).filter(({ name }) => !name.endsWith('LISEZ-MOI.html')),
			...filesOf(values.build, `${FOLDER}/build`),
			...(values.school ? [school(values.school)] : [])
		];
		const out = resolve(values.out);
		mkdirSync(dirname(out), { recursive: true });
		writeFileSync(out, zip(files));
		console.info(`${out}: ${files.length} files. Unpack it and open ${FOLDER}/LISEZ-MOI.html.`);
		return 0;
	} catch (error) {
		console.error(error instanceof Error ? error.message : String(error));
		return 1;
	}
}

/** Every file under a folder, in the same order on every machine. */
function filesOf(folder: string, as: string): Packed[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.sort()
		.map((path) => ({
			name: `${as}/${relative(folder, path).replaceAll('\\', '/')}`,
			bytes: readFileSync(path)
		}));
}

/** The school's file, if it has no error: a wrong one would be carried for nothing. */
function school(path: string): Packed {
	const bytes = readFileSync(path);
	const { refusals } = openSchool(bytes.toString());
	if (refusals) {
		const said = refusals.map(
			(one) => `  line ${one.line}, ${one.part || 'the file'}: ${one.rule} ${one.value}`
		);
		throw new Error(
			`${path} has an error; the page « Votre établissement » says each in words:\n${said.join('\n')}`
		);
	}
	return { name: `${FOLDER}/${FILE_NAME}`, bytes };
}
