import type { RewriteSentence, RewriteStrip } from '../../../src/lib/activities/rewrite/schema';
import { keep, move, press, type Play } from './play';

/** Each message is built and read; in the first one a strip is changed once it was, and one's own version is kept. */
export const rewrite: Play<'rewrite'> = ({ content: { strips, sentences } }) => {
	const put = (sentence: RewriteSentence, strip: RewriteStrip, fits = true) => {
		const part = sentence.parts.find((one) => one.strip === strip.id && (one.verdict === 'fits') === fits)!;
		return move(part.text, strip.name);
	};
	return sentences.flatMap((sentence, index) => {
		const [strip] = strips;
		const isFirst = index === 0;
		const change = [press(`Changer : ${strip!.name}`), put(sentence, strip!)];
		return [
			...strips.map((one) => put(sentence, one, !(isFirst && one === strip))),
			press('Lire mon message'),
			...(isFirst ? [...change, ...keep('Ma version à moi, si tu veux')] : []),
			press(index < sentences.length - 1 ? 'Phrase suivante' : 'Terminer')
		];
	});
};
