import { sceneActs } from './acts';
import { sceneEngine } from './engine';
import { sceneSchema } from './schema';
import { sceneSheet } from './sheet';

export const scene = {
	schema: sceneSchema,
	engine: sceneEngine,
	acts: sceneActs,
	sheet: sceneSheet,
	private: false,
	doing: 'live' as const
};
