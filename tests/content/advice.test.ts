import { describe, expect, it } from 'vitest';
import { readBooklet } from '$lib/content/booklet';
import { advise, wordsFor, type Answers, type Reader, type WhatToDo } from '$lib/help/advise';

const booklet = readBooklet();
const READERS: readonly Reader[] = ['staff', 'parent', 'pupil'];
const TOLD_TWICE = /[{}]/;
/** Nobody knows how it will end. */
const PROMISE =
	/garanti|à coup sûr|tout ira (?:bien|mieux)|va (?:s’arrêter|cesser)|vont (?:s’arrêter|cesser)|ça s’arrêtera|sera (?:réglée?|résolue?|punie?)|guaranteed|will (?:stop|be fine|be solved|be punished)/iu;
/** What one does to an image when it is not to be kept. */
const KEEPS = /captur|photo|copi|enregistr|screenshot|imprim|sauvegard|save|download|print/iu;

const subsetsOf = (ids: readonly string[]): string[][] =>
	ids
		.reduce<string[][]>((all, id) => [...all, ...all.map((some) => [...some, id])], [[]])
		.filter((some) => some.length > 0);

/** Every way to answer every question. */
function everyPath(lang: string): Answers[] {
	return booklet.advice(lang).questions.reduce<Answers[]>(
		(paths, { id, several, options }) => {
			const ids = options.map((one) => one.id);
			const ways = several ? subsetsOf(ids) : ids.map((one) => [one]);
			return paths.flatMap((path) => ways.map((way) => ({ ...path, [id]: way })));
		},
		[{}]
	);
}

const allText = ({ says }: WhatToDo) => Object.values(says).flatMap((told) => told.map(({ text }) => text));
const joined = (told: readonly { readonly text: string }[]) => told.map(({ text }) => text).join(' ');

/** Ids of help.yaml that answer a danger, day and night. */
const IN_DANGER: Readonly<Record<string, readonly string[]>> = {
	attack: ['17', '15', '112', '114'],
	dark: ['3114', '15', '112', '114'],
	home: ['119', '17', '112', '114'],
	unsure: ['112', '119', '3114', '114'],
	none: ['17', '15', '112', '114']
};

/** What must hold of each answer; the name of a rule → whether it is broken. */
const RULES: Readonly<Record<string, (told: WhatToDo, answers: Answers, reader: Reader) => boolean>> = {
	'says what to do in danger': ({ says }) => says.danger.length === 0,
	'gives the numbers of this danger, and how to write to one': ({ danger }, { danger: which }) =>
		!IN_DANGER[which![0]!]!.every((number) => danger.includes(number)),
	'says what to do now': ({ says }) => says.now.length === 0,
	'says whom to tell': ({ says }) => says.tell.length === 0,
	'says what to keep': ({ says }) => says.keep.length === 0,
	'says what never to keep: an intimate image, even as proof': ({ says }) =>
		!/(?:Jamais une|Never an) (?:image intime|intimate picture).*(?:même comme preuve|even as proof)/u.test(
			joined(says.never)
		),
	'says what not to do': ({ says }) => says.avoid.length === 0,
	'gives 3018, once': ({ danger, lines }) =>
		[...danger, ...lines].filter((number) => number === '3018').length !== 1,
	'never tells to keep an image where one goes around': ({ says }, { what }) =>
		what!.includes('image') && says.keep.some(({ text }) => KEEPS.test(text) && !/écrivez|write/u.test(text)),
	'speaks of the image first where one goes around': ({ says }, { what }) =>
		what!.includes('image') && says.now[0]?.id.startsWith('image-first') !== true,
	'never leaves alone whoever has dark thoughts': ({ says }, { danger }, reader) =>
		danger!.includes('dark') &&
		!(
			reader === 'pupil'
				? /adulte maintenant|an adult now/u
				: /sans adulte, même une minute|without an adult, even for a minute/u
		).test(joined(says.danger)),
	'promises no result': (told) => allText(told).some((text) => PROMISE.test(text)),
	'has every figure put in': (told) => allText(told).some((text) => TOLD_TWICE.test(text)),
	'says nothing twice': (told) => new Set(allText(told)).size !== allText(told).length,
	'fits on a page that one reads when upset': (told) => allText(told).length > 36,
	'does not call the parents where home is the danger': ({ says }, { danger }, reader) =>
		reader === 'staff' &&
		danger!.includes('home') &&
		/Les parents de l’élève visé|The parents of the pupil/u.test(joined(says.tell)),
	'never puts a pupil before those who hurt, nor families before each other': ({ says }, _, reader) =>
		!{
			staff: /Pas de face-à-face|No face-to-face/u,
			parent: /N’allez pas voir vous-même|Don’t go to the other child/u,
			pupil: /sans adulte|face au groupe|without an adult|in front of the group/u
		}[reader].test(joined(says.avoid))
};

describe.each(['fr', 'en'])('« Que faire ? » in %s, on every path,', (lang) => {
	const advice = booklet.advice(lang);
	const walked = READERS.flatMap((reader) =>
		everyPath(lang).map((answers) => ({ reader, answers, told: advise(advice, reader, answers) }))
	);

	it('has thousands of paths: a walk that finds few has lost its way', () => {
		const several = 2 ** advice.questions.find(({ id }) => id === 'what')!.options.length - 1;
		expect(walked.length).toBe(3 * 5 * 3 * several * 5);
	});

	it.each(Object.keys(RULES))('%s', (rule) => {
		const broken = walked
			.filter(({ told, answers, reader }) => RULES[rule]!(told, answers, reader))
			.map(({ reader, answers }) => `${reader}: ${JSON.stringify(answers)}`);
		expect(broken.slice(0, 5)).toEqual([]);
	});

	it('says every piece to somebody', () => {
		const said = new Set(
			walked.flatMap(({ told }) =>
				Object.values(told.says)
					.flat()
					.map(({ id }) => id)
			)
		);
		expect(advice.pieces.map(({ id }) => id).filter((id) => !said.has(id))).toEqual([]);
	});

	it('asks of danger first, and answers it before anything else is asked', () => {
		const [first] = advice.questions;
		expect(first!.id).toBe('danger');
		for (const reader of READERS)
			for (const { id } of first!.options) {
				const told = advise(advice, reader, { danger: [id] });
				expect(told.says.danger, `${reader} ${id}`).not.toEqual([]);
				for (const number of IN_DANGER[id]!) expect(told.danger, `${reader} ${id}`).toContain(number);
				expect(told.says.never, `${reader} ${id}`).not.toEqual([]);
				expect(told.says.avoid, `${reader} ${id}`).not.toEqual([]);
			}
	});

	it('asks each reader every question in words of their own', () => {
		for (const { title, options } of advice.questions)
			for (const words of [title, ...options.map(({ text }) => text)])
				for (const reader of READERS) expect(wordsFor(words, reader)).not.toBe('');
	});

	it('names laws and numbers that are there, with what each number is for', () => {
		const numbers = booklet.help(lang).entries.map(({ id }) => id);
		const laws = booklet.law(lang).map(({ id }) => id);
		const named = new Set(walked.flatMap(({ told }) => [...told.danger, ...told.lines]));
		expect([...named].filter((id) => !numbers.includes(id))).toEqual([]);
		expect([...named].filter((id) => !advice.lines.some((line) => line.id === id))).toEqual([]);
		expect(walked.flatMap(({ told }) => told.laws).filter((id) => !laws.includes(id))).toEqual([]);
	});
});
