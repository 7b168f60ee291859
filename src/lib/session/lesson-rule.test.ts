import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** The small script of app.html that says where a lesson begins, before any page works. */
const script =
	/<script>((?:(?!<\/script>)[\s\S])*0015-just-for-today(?:(?!<\/script>)[\s\S])*)<\/script>/.exec(
		readFileSync('src/app.html', 'utf8')
	)?.[1];

type Kept = Readonly<Record<string, string>>;
const storage = (items: Map<string, string>) => ({
	getItem: (name: string) => items.get(name) ?? null,
	setItem: (name: string, value: string) => void items.set(name, value)
});

/** What this tab is marked with once the page at `path` has been loaded. */
function marked(path: string, { type = 'navigate', tab = {} as Kept, device = {} as Kept } = {}) {
	const kept = new Map(Object.entries(tab));
	const run = new Function('location', 'performance', 'sessionStorage', 'localStorage', script!);
	run(
		{ pathname: path },
		{ getEntriesByType: () => [{ type }] },
		storage(kept),
		storage(new Map(Object.entries(device)))
	);
	return kept.get('cahier-jour');
}

it('begins a lesson at a short address, typed or come back to, and at the page of tickets', () => {
	expect(script).toBeDefined();
	expect(marked('/fr/s/c1/')).toBe('');
	expect(marked('/en/s/p3/')).toBe('');
	expect(marked('/fr/s/')).toBe('');
	expect(marked('/fr/s/c1/', { type: 'back_forward' })).toBe('');
});

it('begins none anywhere else, nor by a reload of a séance that was walked to at home', () => {
	for (const path of [
		'/',
		'/fr/',
		'/fr/cahier/',
		'/fr/seance/',
		'/fr/seance/dispute-ou-harcelement/',
		'/fr/cahier/s/'
	])
		expect(marked(path), path).toBeUndefined();
	expect(marked('/fr/s/c1/', { type: 'reload' })).toBeUndefined();
});

it('leaves a notebook with a key, one of today, and the device of an owner as they are', () => {
	expect(marked('/fr/s/c1/', { tab: { 'cahier-carnet': '1' } })).toBeUndefined();
	expect(marked('/fr/s/c1/', { tab: { 'cahier-jour': 'abc' } })).toBe('abc');
	expect(marked('/fr/s/c1/', { device: { 'cahier-a-moi': '1' } })).toBeUndefined();
	expect(marked('/fr/s/c1/', { device: { cahier: '1' } })).toBe('');
});

it('stops nothing where storage is refused', () => {
	const refused = () => {
		throw new DOMException('refused', 'SecurityError');
	};
	const run = new Function('location', 'performance', 'sessionStorage', 'localStorage', script!);
	const entries = { getEntriesByType: () => [{ type: 'navigate' }] };
	expect(() =>
		run({ pathname: '/fr/s/c1/' }, entries, { getItem: refused }, { getItem: refused })
	).not.toThrow();
});
