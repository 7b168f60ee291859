/** What is asked of stories that pupils lead in front of a class: they are about characters, and end with help. */
import { referencesIn } from '$lib/domain/names';
import type { AuthoredActivity } from '../activity';
import { finding, type Finding } from '../finding';
import type { Library } from '../library';
import type { Path, Source } from '../source';
import { judgedFindings } from './judged';

export function leadingFindings(activity: AuthoredActivity<'leading'>, library: Library): Finding[] {
	const { file, french } = activity;
	return [
		...judgedFindings(activity),
		...french.situations.flatMap((one, nth) => {
			const at: Path = ['situations', nth];
			return [
				...ofItself(file.source, [...at, 'question'], one.question),
				...one.prompts.flatMap(({ id, text }, place) =>
					// The last rung is about the school: who can help here, never what happens here.
					id === 'here' ? [] : ofItself(file.source, [...at, 'prompts', place, 'text'], text)
				),
				...(helps(one.closing, library) ? [] : [withoutHelp(file.source, [...at, 'closing'])])
			];
		})
	];
}

/** Said to the class, about the class. What somebody in the story says to another is quoted. */
const TO_THE_CLASS =
	/(?<![\p{L}-])(?:(?:tu|toi|ton|ta|tes|vous|votre|vos|nous|notre|nos)(?!\p{L})|t[’'](?=\p{L}))/iu;
const QUOTED = /[«“][^»”]*[»”]/gu;

function ofItself(source: Source, path: Path, text: string): Finding[] {
	const found = TO_THE_CLASS.exec(text.replaceAll(QUOTED, ''));
	const message = `a class is asked about the characters, never about itself: write the question without ‹${found?.[0]}›`;
	return found ? [finding('class-asked-of-itself', source, path, message)] : [];
}

const ADULTS = /adulte|professeur|CPE|infirmi|surveillant|famille|parent/iu;

/** Whether somebody who helps is named: an adult in a word or by reference, or a helpline. */
const helps = (text: string, { cast, numbers }: Library): boolean =>
	ADULTS.test(text) || referencesIn(text).some((id) => cast.get(id)?.role === 'adult' || numbers.has(id));

const withoutHelp = (source: Source, path: Path): Finding =>
	finding(
		'closing-without-help',
		source,
		path,
		'the last sentence of a story says who can help: an adult, by a word or a reference, or a helpline ({3018})'
	);
