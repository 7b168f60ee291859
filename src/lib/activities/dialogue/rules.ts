import { dialogueActs } from './acts';
import { dialogueEngine } from './engine';
import { dialogueSchema } from './schema';
import { dialogueSheet } from './sheet';

export const dialogue = {
	schema: dialogueSchema,
	engine: dialogueEngine,
	acts: dialogueActs,
	sheet: dialogueSheet,
	private: false,
	doing: 'live' as const
};
