/**
 * The paper form of each kind: one sheet for a class without devices. Read while pages are built; the browser is
 * given blocks and never comes here.
 */
import { boardSheet } from './board/sheet';
import { calmSheet } from './calm/sheet';
import { charterSheet } from './charter/sheet';
import { circleSheet } from './circle/sheet';
import { clozeSheet } from './cloze/sheet';
import { commitmentSheet } from './commitment/sheet';
import { complimentsSheet } from './compliments/sheet';
import { emotionsSheet } from './emotions/sheet';
import type { KindId, KindTypes } from './engines';
import { journalSheet } from './journal/sheet';
import { markSheet } from './mark/sheet';
import { matchSheet } from './match/sheet';
import { orderSheet } from './order/sheet';
import type { Sheet, SheetOf } from './parts/sheet/blocks';
import { posterSheet } from './poster/sheet';
import { quizSheet } from './quiz/sheet';
import { rewriteSheet } from './rewrite/sheet';
import { scaleSheet } from './scale/sheet';
import { scenarioSheet } from './scenario/sheet';
import { sceneSheet } from './scene/sheet';
import { selfcheckSheet } from './selfcheck/sheet';
import { sortSheet } from './sort/sheet';
import { threadSheet } from './thread/sheet';
import { wordgridSheet } from './wordgrid/sheet';

export const sheets: { readonly [K in KindId]: SheetOf<KindTypes[K]['content']> } = {
	board: boardSheet,
	calm: calmSheet,
	charter: charterSheet,
	circle: circleSheet,
	cloze: clozeSheet,
	commitment: commitmentSheet,
	compliments: complimentsSheet,
	emotions: emotionsSheet,
	journal: journalSheet,
	mark: markSheet,
	match: matchSheet,
	order: orderSheet,
	poster: posterSheet,
	quiz: quizSheet,
	rewrite: rewriteSheet,
	scale: scaleSheet,
	scenario: scenarioSheet,
	scene: sceneSheet,
	selfcheck: selfcheckSheet,
	sort: sortSheet,
	thread: threadSheet,
	wordgrid: wordgridSheet
};

/** The sheet of a content of that kind. */
export const sheetOf = (kind: KindId, content: unknown): Sheet => (sheets[kind] as SheetOf<unknown>)(content);
