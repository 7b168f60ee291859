import { trailActs } from './acts';
import { trailEngine } from './engine';
import { trailSchema } from './schema';
import { trailSheet } from './sheet';

export const trail = {
	schema: trailSchema,
	engine: trailEngine,
	acts: trailActs,
	sheet: trailSheet,
	private: false,
	doing: 'answer' as const
};
