/** A triage on the stage: the case, then one question after the other; what each answer changes, and where it leads. */
import { pagesOf } from '../parts/stage/pages';
import { said, type Slide, type StageOf, type Text } from '../parts/stage/slides';
import { END, type TriageAct } from './acts';
import { caseAfter, findCase, heardOf, leadOf, nextQuestion, type Heard } from './selectors';
import { ANSWERS } from './answers';
import type { TriageCase, TriageContent } from './schema';
import type { TriageState } from './state';

type Shown = Slide<TriageAct>;

export const triageStage: StageOf<TriageContent, TriageState, TriageAct> = (content, state) => {
	const one = findCase(content, state.at);
	if (!one) return [{ id: END, title: said('allSeen'), lines: [] }];
	const last = heardOf(content, state, one).at(-1);
	const question = nextQuestion(content, state, one);
	const told = last ? heard(last) : pagesOf([one.text]).map((lines, i) => ({ id: `told-${i}`, lines }));
	if (!question) return [...told, ...ended(content, state, one)];
	return [
		...told,
		{
			id: `ask-${question.id}`,
			over: one.text,
			title: question.text,
			lines: [],
			options: ANSWERS.map((answer) => ({
				id: answer,
				text: said(SAID[answer]),
				act: { do: 'say', case: one.id, question: question.id, answer }
			}))
		}
	];
};

const SAID = { yes: 'yes', no: 'no', unsure: 'unsure' } as const;

const VERDICTS: Readonly<Record<Heard['verdict'], Text>> = {
	fits: said('fits'),
	careful: said('careful'),
	reread: said('reread')
};

const heard = ({ said: answer, verdict, question, explanation }: Heard): Shown[] =>
	pagesOf([explanation]).map((lines, i) => ({
		id: `heard-${question.id}-${i}`,
		over: answer === 'unsure' ? said('unsureFits') : VERDICTS[verdict],
		title: question.text,
		lines
	}));

function ended(content: TriageContent, state: TriageState, one: TriageCase): Shown[] {
	const slides = pagesOf([one.because]).map((lines, i) => ({
		id: `because-${i}`,
		title: content.leads[leadOf(content, one)].name,
		lines
	}));
	const next: TriageAct = { do: 'go', case: caseAfter(content, state, one.id)?.id ?? END };
	return slides.map((slide, i) => (i === slides.length - 1 ? { ...slide, on: next } : slide));
}
