import { finding, type Finding } from '../finding';
import { spelledNumbers, type Numbers } from '../numbers';
import type { Rule } from '../rules';
import type { PlacedText } from './prose';
import { around } from './typography';

interface Spelled {
	readonly rule: Rule;
	readonly written: RegExp;
	/** Said in the same text, it is about something else. */
	readonly unless?: RegExp;
	readonly instead: string;
}

const NUMBER = 'a phone number stands once, in help.yaml: name it by its id, {3018}';
const LAW = 'an article of the law stands once, in law.yaml: say what it says, in words';
const FIGURE =
	'a figure stands once, in statistics.yaml, with its year and source: say it in words (« beaucoup d’élèves »), or name it by its id where it has a `value`';
/** « Un élève sur dix », « 3 jeunes sur 4 », « 1 in 10 pupils ». */
const COUNT = '(?:\\d+|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix)';
const PEOPLE =
	'(?:élève|enfant|fille|garçon|jeune|ado|adolescent|collégien|lycéen|écolier|mineur|parent|personne)(?:ne)?s?';

const SPELLED: readonly Spelled[] = [
	// Ten digits, a free number of ten, or a short one that is called: « compose le 17 ».
	{
		rule: 'number-by-letters',
		written: /(?<!\d)0[ \u00a0.]?[1-9](?:[ \u00a0.]?\d{2}){4}(?!\d)/u,
		instead: NUMBER
	},
	{
		rule: 'number-by-letters',
		written: /(?<!\d)0[ \u00a0.]?8\d{2}(?:[ \u00a0.]?\d{3}){2}(?!\d)/u,
		instead: NUMBER
	},
	{
		rule: 'number-by-letters',
		written: /(?<![\d{])(?:30[12]\d|311\d|39\d{2})(?![\d}]|\s\d)/u,
		instead: NUMBER
	},
	{
		rule: 'number-by-letters',
		written:
			/(?:appel|compos|contact|téléphon|joign|joindre|call|dial)\p{L}*\s+(?:le|au|du|the)?\s*(?:15|17|18|112|114|115|119|196)(?!\d|\s*(?:h|jan|fév|mars|avr|mai|juin|juil|août|sept|oct|nov|déc))/iu,
		instead: NUMBER
	},
	{
		rule: 'law-by-letters',
		written: /(?<!\p{L})(?:articles?|art\.)\s*(?:[LRD]\.?\s*)?\d/iu,
		instead: LAW
	},
	{ rule: 'law-by-letters', written: /(?<![\d-])\d{3}-\d{1,2}(?:-\d{1,2})*(?![\d-])/u, instead: LAW },
	{ rule: 'law-by-letters', written: /(?<!\p{L})[LR]\.\s*\d+-\d+/u, instead: LAW },
	// « À 100 % » is a manner of speaking; a battery is not a survey.
	{
		rule: 'figure-by-letters',
		written: /(?<![\d,.])(?!100(?!\d))\d+(?:[.,]\d+)?\s?(?:%|pour cent|per ?cent)/iu,
		unless: /batterie|battery|charg|volume|luminosité|brightness/iu,
		instead: FIGURE
	},
	{
		rule: 'figure-by-letters',
		written: new RegExp(`(?<!\\p{L})${COUNT} ${PEOPLE} sur ${COUNT}(?!\\p{L})`, 'iu'),
		instead: FIGURE
	},
	{
		rule: 'figure-by-letters',
		written:
			/(?<!\p{L})(?:\d+|one|two|three) (?:in|out of) (?:\d+|two|three|four|five|ten) (?:pupil|student|child|girl|boy|teen|young|people)/iu,
		instead: FIGURE
	}
];

/** Law 8 of the product: a number, an article, a figure stands once, in a file of facts; an activity names it. */
export function numberFindings(texts: readonly PlacedText[], numbers: Numbers): Finding[] {
	return texts.flatMap(({ source, path, text }) => {
		const known = spelledNumbers(text, numbers).map((id) =>
			finding('number-by-letters', source, path, `write {${id}}: a number stands once, in the files of facts`)
		);
		const others = SPELLED.flatMap(({ rule, written, unless, instead }) => {
			const found = written.exec(text);
			if (!found || unless?.test(text) || (rule === 'number-by-letters' && known.length > 0)) return [];
			return [finding(rule, source, path, `${instead}; here: ‹${around(text, found)}›`)];
		});
		// One complaint of each kind is enough: the same words may look like two.
		return [...known, ...others.filter((one, at) => others.findIndex((two) => two.rule === one.rule) === at)];
	});
}
