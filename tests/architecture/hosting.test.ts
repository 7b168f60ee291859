import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headerRules, headersOf } from '../../scripts/lib/static-server';

const read = (path: string) => readFileSync(path, 'utf8');
const rules = headerRules(read('static/_headers'));
const everywhere = headersOf(rules, '/fr/');
const immutable = headersOf(rules, '/_app/immutable/chunks/a.js');

/** How each server writes a header and its value. */
const FILES = {
	'hosting/nginx.conf': /^\s*add_header (\S+) "([^"]*)" always;/gm,
	'hosting/Caddyfile': /^\s+(?:header (?:@\w+ )?)?([A-Z][\w-]+) "([^"]*)"$/gm,
	'hosting/apache.conf': /^\s*Header always set (\S+) "([^"]*)"/gm
};

describe('the headers that a host must send', () => {
	it('are those that trust asks for', () => {
		expect([...everywhere.keys()].sort()).toEqual([
			'Cache-Control',
			'Content-Security-Policy',
			'Cross-Origin-Opener-Policy',
			'Permissions-Policy',
			'Referrer-Policy',
			'X-Content-Type-Options'
		]);
		expect(everywhere.get('Content-Security-Policy')).toContain('frame-ancestors');
		expect(everywhere.get('Permissions-Policy')).toMatch(/camera=\(\).*geolocation=\(\).*microphone=\(\)/);
		expect(everywhere.get('Cache-Control')).toBe('no-cache');
		expect(immutable.get('Cache-Control')).toContain('immutable');
		expect([...immutable.keys()].sort()).toEqual(['Cache-Control', 'X-Content-Type-Options']);
	});

	for (const [file, written] of Object.entries(FILES))
		it(`are in ${file}, with the same values as in static/_headers`, () => {
			const said = [...read(file).matchAll(written)]
				.map(([, name, value]) => `${name}: ${value}`)
				.filter((one) => !one.startsWith('Cache-Control'));
			const wanted = [...everywhere].filter(([name]) => name !== 'Cache-Control');
			expect([...new Set(said)].sort()).toEqual(wanted.map(([name, value]) => `${name}: ${value}`).sort());
			for (const one of [everywhere, immutable])
				expect(read(file)).toContain(`"${one.get('Cache-Control')}"`);
		});
});
