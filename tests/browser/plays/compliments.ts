import { keep, oneOf, press, type Play } from './play';

/** A fact that is too vague, then a precise one, and what it did; once without a word; then one that was received. */
export const compliments: Play<'compliments'> = ({ content: { scenes, received } }, seed) => {
	const silent = oneOf(scenes, seed);
	return [
		...scenes.flatMap((scene) => {
			const [vague, precise] = [false, true].map((is) =>
				scene.facts.find((one) => (one.worth === 'precise') === is)
			);
			const words = [vague!, precise!, oneOf(scene.effects, seed), ...(scene.endings?.slice(0, 1) ?? [])];
			const gesture = scene === silent && scene.gesture ? [press(scene.gesture.text)] : [];
			return [...words.map(({ text }) => press(text)), ...gesture, press('Suivant')];
		}),
		...keep(received.label),
		press('Terminer')
	];
};
