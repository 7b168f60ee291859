import { inflateRawSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { zip } from '../../scripts/lib/zip';

const FILES = [
	{ name: 'cahier/build/200.html', bytes: Buffer.from('<!doctype html>'.repeat(50)) },
	{ name: 'cahier/ecole.json', bytes: Buffer.from('{"version":1}\n') },
	{ name: 'cahier/empty', bytes: Buffer.alloc(0) }
];

/** Reads an archive as an unpacker does: from its list at the end. */
function unzip(archive: Buffer) {
	const end = archive.length - 22;
	let at = archive.readUInt32LE(end + 16);
	return Array.from({ length: archive.readUInt16LE(end + 10) }, () => {
		expect(archive.readUInt32LE(at)).toBe(0x02014b50);
		const [packed, length, title] = [at + 20, at + 24, at + 28].map((where, n) =>
			n < 2 ? archive.readUInt32LE(where) : archive.readUInt16LE(where)
		) as [number, number, number];
		const name = archive.toString('ascii', at + 46, at + 46 + title);
		const mode = archive.readUInt32LE(at + 38) >>> 16;
		const local = archive.readUInt32LE(at + 42);
		expect(archive.readUInt32LE(local)).toBe(0x04034b50);
		const from = local + 30 + archive.readUInt16LE(local + 26);
		const bytes = inflateRawSync(archive.subarray(from, from + packed));
		expect(bytes).toHaveLength(length);
		at += 46 + title;
		return { name, bytes, mode };
	});
}

it('packs files that come out as they went in, and that a web server may read', () => {
	const out = unzip(zip(FILES));
	expect(out.map(({ name, bytes }) => ({ name, bytes }))).toEqual(FILES);
	expect(out.map(({ mode }) => mode & 0o777)).toEqual([0o644, 0o644, 0o644]);
});

it('makes the same archive of the same files, whenever', () => {
	expect(zip(FILES).equals(zip(FILES))).toBe(true);
});
