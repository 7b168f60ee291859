import { crc32, deflateRawSync } from 'node:zlib';

/** A file of an archive. */
export interface Packed {
	/** With slashes, ASCII: what every unpacker reads. */
	readonly name: string;
	readonly bytes: Buffer;
}

/** 1 January 1980, midnight: the first day a zip knows. The same files make the same archive on any day. */
const DATE = 0x21;
const DEFLATED = 8;
/** Unix, and a file that everybody reads and its owner writes: whoever serves it may be somebody else. */
const BY_UNIX = (3 << 8) | 20;
const READABLE = ((0o100644 << 16) >>> 0) as number;

/** A zip archive (PKWARE's APPNOTE 6.3, without its 64-bit parts): at most 65,535 files and 4 GiB. */
export function zip(files: readonly Packed[]): Buffer {
	const local: Buffer[] = [];
	const central: Buffer[] = [];
	let offset = 0;
	for (const { name, bytes } of files) {
		const title = Buffer.from(name, 'ascii');
		const body = deflateRawSync(bytes, { level: 9 });
		const about = Buffer.alloc(26);
		about.writeUInt16LE(20, 0);
		about.writeUInt16LE(DEFLATED, 4);
		about.writeUInt16LE(DATE, 8);
		about.writeUInt32LE(crc32(bytes), 10);
		about.writeUInt32LE(body.length, 14);
		about.writeUInt32LE(bytes.length, 18);
		about.writeUInt16LE(title.length, 22);
		const entry = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), about, title, body]);
		const listed = Buffer.alloc(46 - 30);
		listed.writeUInt32LE(READABLE, 6);
		listed.writeUInt32LE(offset, 10);
		const by = Buffer.alloc(2);
		by.writeUInt16LE(BY_UNIX);
		central.push(Buffer.from('PK\x01\x02', 'latin1'), by, about, listed.subarray(0, 14), title);
		local.push(entry);
		offset += entry.length;
	}
	const list = Buffer.concat(central);
	const end = Buffer.alloc(22);
	end.write('PK\x05\x06', 0, 'latin1');
	end.writeUInt16LE(files.length, 8);
	end.writeUInt16LE(files.length, 10);
	end.writeUInt32LE(list.length, 12);
	end.writeUInt32LE(offset, 16);
	return Buffer.concat([...local, list, end]);
}
