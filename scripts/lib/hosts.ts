import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';

/** A web server of which this project ships a configuration. */
export interface Host {
	readonly name: 'nginx' | 'Caddy' | 'Apache';
	/** Ours, under hosting/. */
	readonly file: string;
	/** Names of the program, in the order to look for them. */
	readonly programs: readonly string[];
	/** Writes what surrounds our file, and says how to start it in the foreground. */
	around(ours: string, folder: string, port: number): readonly string[];
}

const isRoot = process.getuid?.() === 0;

export const HOSTS: readonly Host[] = [
	{
		name: 'nginx',
		file: 'hosting/nginx.conf',
		programs: ['nginx'],
		around(ours, folder, port) {
			const site = changed(ours, [['listen 80;', `listen 127.0.0.1:${port};`]], folder);
			const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
				(one) => `${one}_temp_path ${folder}/temp;`
			);
			const types = existsSync('/etc/nginx/mime.types') ? 'include /etc/nginx/mime.types;' : '';
			const whole = `${isRoot ? 'user root;' : ''} daemon off; pid ${folder}/nginx.pid; error_log ${folder}/log;
				events {} http { ${types} access_log off; ${temporary.join(' ')} ${site} }`;
			return ['-p', folder, '-c', written(folder, 'nginx.conf', whole)];
		}
	},
	{
		name: 'Caddy',
		file: 'hosting/Caddyfile',
		programs: ['caddy'],
		around(ours, folder, port) {
			const site = changed(ours, [['cahier.example.fr {', `http://127.0.0.1:${port} {`]], folder);
			const whole = `{\n\tadmin off\n\tauto_https off\n\tstorage file_system ${folder}/caddy\n}\n${site}`;
			return ['run', '--adapter', 'caddyfile', '--config', written(folder, 'Caddyfile', whole)];
		}
	},
	{
		name: 'Apache',
		file: 'hosting/apache.conf',
		programs: ['apache2', 'httpd'],
		around(ours, folder, port) {
			const site = changed(ours, [['<VirtualHost *:80>', `<VirtualHost 127.0.0.1:${port}>`]], folder);
			const modules = ['mpm_event', 'authz_core', 'mime', 'dir', 'headers', 'rewrite'].map(
				(one) => `LoadModule ${one}_module /usr/lib/apache2/modules/mod_${one}.so`
			);
			const whole = `ServerRoot ${folder}\nServerName localhost\nListen 127.0.0.1:${port}\nPidFile ${folder}/apache.pid
				DefaultRuntimeDir ${folder}\nErrorLog ${folder}/log\nTypesConfig /etc/mime.types
				${isRoot ? 'User www-data\nGroup www-data' : ''}\n${modules.join('\n')}\n${site}`;
			return ['-DFOREGROUND', '-f', written(folder, 'apache.conf', whole.replaceAll(/^[ \t]+/gm, ''))];
		}
	}
];

/** Our file with its marked lines changed, as whoever hosts changes them. @throws when a line is not there */
function changed(ours: string, lines: readonly (readonly [string, string])[], folder: string): string {
	return [...lines, ['/srv/cahier', folder] as const].reduce((text, [from, to]) => {
		if (!text.includes(from)) throw new Error(`the configuration does not say "${from}" any more`);
		return text.replace(from, to);
	}, ours);
}

function written(folder: string, name: string, text: string): string {
	const path = join(folder, name);
	writeFileSync(path, text);
	return path;
}

/** Where the program is, if it is installed: servers often stand where only root looks. */
export function findProgram(host: Host): string | undefined {
	const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
	return host.programs
		.flatMap((name) => folders.map((folder) => join(folder, name)))
		.find((path) => existsSync(path));
}

export interface Running {
	readonly url: string;
	stop(): Promise<void>;
}

/**
 * Starts a server with our file on a folder that holds `build/`.
 * @throws with what the server said when it does not answer within ten seconds
 */
export async function startHost(host: Host, program: string, folder: string): Promise<Running> {
	const port = await freePort();
	mkdirSync(join(folder, 'temp'), { recursive: true });
	const args = host.around(readFileSync(host.file, 'utf8'), folder, port);
	let said = '';
	const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += String(text)));
	const url = `http://127.0.0.1:${port}`;
	for (let tries = 0; tries < 100 && child.exitCode === null; tries++) {
		if (await answers(url)) return { url, stop: () => stopped(child) };
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	await stopped(child);
	const log = join(folder, 'log');
	throw new Error(`${host.name} does not start: ${said}${existsSync(log) ? readFileSync(log, 'utf8') : ''}`);
}

const answers = (url: string) => fetch(`${url}/200.html`).then(Boolean, () => false);

async function stopped(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return;
	const gone = new Promise((resolve) => child.once('exit', resolve));
	child.kill('SIGTERM');
	await gone;
}

function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
		});
	});
}

/** What the program calls itself: « nginx version: nginx/1.22.1 ». */
export function versionOf(host: Host, program: string): string {
	const { stdout, stderr } = spawnSync(program, [host.name === 'Caddy' ? 'version' : '-v'], {
		encoding: 'utf8'
	});
	return `${stdout}${stderr}`.split('\n')[0]?.trim() ?? '';
}
