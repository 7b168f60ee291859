import { scaleActs } from './acts';
import { scaleEngine } from './engine';
import { scaleSchema } from './schema';
import { scaleSheet } from './sheet';

export const scale = {
	schema: scaleSchema,
	engine: scaleEngine,
	acts: scaleActs,
	sheet: scaleSheet,
	private: false,
	doing: 'arrange' as const
};
