/** The compliments that were put together, or the gesture that was chosen instead. */
import { made } from '../parts/made';
import type { Recall } from '../parts/recalled';
import { PARTS } from './acts';
import { builtOf, optionOf, type ComplimentsState } from './engine';
import type { ComplimentsContent, Scene } from './schema';

export const recalled: Recall<ComplimentsContent, ComplimentsState> = ({ scenes }, state) =>
	made([
		{
			rows: scenes.map((scene) => {
				const text = textOf(scene, state);
				const label = { key: 'compliments.for', values: { name: scene.name } };
				return { label, lines: text === '' ? [] : [text] };
			})
		}
	]);

function textOf(scene: Scene, state: ComplimentsState): string {
	const built = builtOf(state, scene.id);
	if (built.gesture) return scene.gesture?.text ?? '';
	return PARTS.flatMap((part) => optionOf(scene, part, built[part])?.text ?? []).join(' ');
}
