/**
 * Takes the place of formatjs's reader of messages in what is built (scripts/vite/light-messages.ts puts this in):
 * a message that takes values was read while building, and comes as JSON.
 */
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';

export * from '@formatjs/icu-messageformat-parser/lib/types';

/** A literal: `TYPE.literal`. */
const LITERAL = 0;

export const parse = (message: string): MessageFormatElement[] =>
	message.startsWith('[{"type":') ? JSON.parse(message) : [{ type: LITERAL, value: message }];
