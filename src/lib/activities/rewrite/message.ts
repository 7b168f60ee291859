/** A clear message as it is said: what I saw and feel in one line, what I need, what I ask. */
import { partOn, type Made } from './engine';
import type { RewriteContent, RewriteSentence } from './schema';

const ENDS = /[.!?…]$/;

const withStop = (text: string) => (ENDS.test(text) ? text : `${text}.`);
const withCapital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** The lines of the message; a strip that is bare keeps its name and its three dots. */
export function lines(content: RewriteContent, sentence: RewriteSentence, made: Made): string[] {
	const said = content.strips.map(({ id, name }) => {
		const part = partOn(sentence, made, id);
		return part ? `${name.replace(/\s*…$/, '')} ${part.text}` : name;
	});
	const [seen = '', felt = '', ...others] = said;
	return [`${seen}, ${felt}`, ...others].map((line) => withStop(withCapital(line)));
}
