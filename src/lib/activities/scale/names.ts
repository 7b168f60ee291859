import type { Stop } from './line';

type Say<Words> = (key: string, options?: { values: Record<string, string> }) => Words;

/** What a place of the line is called: its own name, or one made of the end that it is near. */
export function nameOf<Words>(stop: Stop, say: Say<Words>): Words | string {
	if ('name' in stop) return stop.name;
	return stop.near ? say('scale.near', { values: { name: stop.near.name } }) : say('scale.between');
}
