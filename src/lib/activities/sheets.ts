import { engines, type KindId } from './engines';
import type { Sheet, SheetOf } from './parts/sheet/blocks';

/** The sheet of a content of that kind. Read while pages are built: the browser is given its blocks. */
export const sheetOf = (kind: KindId, content: unknown): Sheet =>
	(engines[kind].sheet as SheetOf<unknown>)(content);
