import type { Theme, Ticket } from '$lib/domain/ticket';
import { THEME_ORDER } from '$lib/domain/ticket';

type Translate = (id: string) => string;

/** What an id of a ticket is called in the reader's language. */
export const wordOf =
	(translate: Translate) =>
	(theme: Theme, id: string): string =>
		translate(`ticket.words.${theme}.${id}`);

/** « tortue », « lampe », « midi ». */
export const wordsOf = (translate: Translate, ticket: Ticket): string[] =>
	THEME_ORDER.map((theme, at) => wordOf(translate)(theme, ticket[at]!));
