import { privateWords } from '../parts/private/words';
import { withWords } from '../parts/words';
import type { Kind } from '../view';
import { quizActs, type QuizAct } from './acts';
import { quizEngine } from './engine';
import en from './messages/en.json';
import fr from './messages/fr.json';
import QuizView from './QuizView.svelte';
import type { QuizContent } from './schema';
import type { QuizState } from './state';

export const kind: Kind<QuizContent, QuizState, QuizAct> = {
	engine: quizEngine,
	acts: quizActs,
	View: QuizView,
	messages: withWords({ fr, en }, privateWords)
};
