import type { Block, Document } from './document';

/** The file that a document was read from: `documentOf` back. */
export function markdownOf({ title, blocks }: Document): string {
	return `${[`# ${title}`, ...blocks.map(written)].join('\n\n')}\n`;
}

function written(block: Block): string {
	switch (block.is) {
		case 'heading':
			return `${'#'.repeat(block.level)} ${block.text}`;
		case 'text':
			return block.text;
		case 'list':
			return block.items.map((item) => `- ${item}`).join('\n');
		case 'table':
			return [block.head, block.head.map(() => '---'), ...block.rows].map(row).join('\n');
	}
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
