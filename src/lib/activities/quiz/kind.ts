import type { Kind } from '../view';
import { quizActs, type QuizAct } from './acts';
import { quizEngine } from './engine';
import QuizView from './QuizView.svelte';
import type { QuizContent } from './schema';
import type { QuizState } from './state';

export const kind: Kind<QuizContent, QuizState, QuizAct> = {
	engine: quizEngine,
	acts: quizActs,
	View: QuizView
};
