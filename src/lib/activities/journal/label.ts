import type { JournalStrip } from './schema';

type Translate = (key: string, options: { values: Record<string, string> }) => string;

/** What the field of a strip is called: its prompt, or its title when it has none. */
export const fieldLabel = (strip: JournalStrip, translate: Translate): string =>
	strip.prompt ?? translate('journal.words', { values: { label: strip.label } });
