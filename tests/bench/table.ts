import { isMissed, type Line } from './limits';

const HEAD = ['', 'plain', 'floor', 'ours', 'limit', '', ''];

/** The report as people read it. */
export function tableOf(lines: readonly Line[]): string {
	const rows = lines.map((line) => [
		line.name,
		shown(line.plain, line),
		shown(line.floor, line),
		shown(line.ours, line) || 'not measured',
		shown(line.limit, line),
		line.limit === undefined ? '' : isMissed(line) ? 'MISS' : 'PASS',
		line.why ?? ''
	]);
	const widths = HEAD.map((_, column) => Math.max(...[HEAD, ...rows].map((row) => row[column]!.length)));
	const padded = (cell: string, column: number) =>
		column >= 1 && column <= 4 ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!);
	return [HEAD, ...rows].map((row) => row.map(padded).join('  ').trimEnd()).join('\n');
}

function shown(value: number | undefined, { unit }: Line): string {
	if (value === undefined) return '';
	if (unit === 'kB') return `${(value / 1000).toFixed(1)} kB`;
	return unit === 'ms' ? `${Math.round(value)} ms` : String(value);
}
