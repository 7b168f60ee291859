/** A document of docs/donnees/, as a page shows it: the same text for whoever reads the file. */
export interface Document {
	readonly title: string;
	readonly blocks: readonly Block[];
}

export type Block =
	| { readonly is: 'heading'; readonly level: 2 | 3; readonly text: string }
	| { readonly is: 'text'; readonly text: string }
	| { readonly is: 'list'; readonly items: readonly string[] }
	| { readonly is: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** What stands where the school has something to write. */
export const TO_FILL = '(à remplir)';

const HEADING = /^(#{2,3}) (.+)$/;
const DIVIDER = /^\|( -+ \|)+$/;

/**
 * Reads the few signs of Markdown that these documents use.
 * @throws {SyntaxError} for any other: it would be shown as it is written
 */
export function documentOf(markdown: string): Document {
	const [first = '', ...lines] = markdown.trim().split('\n');
	if (!first.startsWith('# ')) throw new SyntaxError(`a title is expected: ${first}`);
	const groups = lines
		.join('\n')
		.split(/\n{2,}/)
		.map((group) => group.trim());
	return { title: first.slice(2), blocks: groups.filter(Boolean).map(blockOf) };
}

function blockOf(group: string): Block {
	const lines = group.split('\n');
	const heading = HEADING.exec(group);
	if (heading) return { is: 'heading', level: heading[1] === '##' ? 2 : 3, text: plain(heading[2]!) };
	if (lines.every((line) => line.startsWith('- ')))
		return { is: 'list', items: lines.map((line) => plain(line.slice(2))) };
	if (group.startsWith('|')) return tableOf(lines);
	if (lines.length > 1) throw new SyntaxError(`one line, or a list, or a table: ${group}`);
	return { is: 'text', text: plain(group) };
}

function tableOf([head = '', divider = '', ...rows]: string[]): Block {
	const columns = cellsOf(head);
	if (!DIVIDER.test(divider)) throw new SyntaxError(`a table has a head: ${head}`);
	const cells = rows.map(cellsOf);
	if (cells.some(({ length }) => length !== columns.length))
		throw new SyntaxError(`a row has as many cells as the head: ${head}`);
	return { is: 'table', head: columns, rows: cells };
}

function cellsOf(line: string): string[] {
	if (!line.startsWith('| ') || !line.endsWith(' |')) throw new SyntaxError(`a row of a table: ${line}`);
	return line.slice(2, -2).split(' | ').map(plain);
}

function plain(text: string): string {
	if (/^(#|\d+\) |> |- )|[*_`]|\]\(/.test(text)) throw new SyntaxError(`plain text is expected: ${text}`);
	return text;
}
