import { quizActs } from './acts';
import { quizEngine } from './engine';
import { quizSchema } from './schema';
import { quizSheet } from './sheet';

export const quiz = {
	schema: quizSchema,
	engine: quizEngine,
	acts: quizActs,
	sheet: quizSheet,
	private: false,
	doing: 'answer' as const
};
