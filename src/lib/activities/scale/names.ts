import type { Stop } from './line';

type Say = (key: string, options?: { values: Record<string, string> }) => string;

/** What a place of the line is called: its own name, or one made of the end that it is near. */
export function nameOf(stop: Stop, say: Say): string {
	if ('name' in stop) return stop.name;
	return stop.near ? say('scale.near', { values: { name: stop.near.name } }) : say('scale.between');
}
