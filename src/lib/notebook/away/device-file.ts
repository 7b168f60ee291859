import { hexadecimal, randomBytes } from '../keys/bytes';
import { drawCard, type Card } from '../keys/card';
import { randomSecret } from '../keys/keys';
import type { Cards } from '../kept/cards';
import type { MadeFile } from '../kept/kept-notebook';
import type { DexieNotebook } from '../dexie-notebook';
import { contentsOf } from './contents';
import { sealFile } from './sealing';

/**
 * This device's own notebook, that has no key, as a file that has one: a card is drawn for it, and is known
 * nowhere else.
 * @throws {NotebookError} @throws {FileError} `tooBig`
 */
export async function deviceFile(
	notebook: DexieNotebook,
	activities: readonly string[],
	cards: Cards
): Promise<MadeFile & { readonly card: Card }> {
	const { contents, whole } = await contentsOf(notebook, activities);
	const [id, secret, card] = [hexadecimal(randomBytes(8)), randomSecret(), drawCard()];
	const wrappings = [await cards.wrapped(secret, card, id)];
	const file = await sealFile(contents, id, secret, wrappings);
	secret.fill(0);
	return { file, whole, card };
}
