import type { AuthoredActivity } from '../activity';
import type { Finding } from '../finding';
import type { KindTypes } from '$lib/activities/engines';
import { optionFindings, type Decision } from './options';

type Item = KindTypes['quiz']['content']['items'][number];

interface Judged {
	readonly id: string;
	readonly text?: string | undefined;
	readonly verdict: string;
	readonly explanation: string;
}

/** What is asked of every quiz. An opinion has no best answer, so it is no decision here. */
export function quizFindings({ file, french }: AuthoredActivity<'quiz'>): Finding[] {
	const labels = new Map(french.labels?.map((label) => [label.id, label.text]));
	const decisions = french.items.flatMap((item, index) => decisionsOf(item, index, labels));
	return optionFindings(file.source, decisions);
}

function decisionsOf(item: Item, index: number, labels: ReadonlyMap<string, string>): Decision[] {
	if (item.ask === 'opinion') return [];
	const at = ['items', index];
	const reasons = item.ask === 'truth' ? item.reasons : [];
	// The engine mixes texts of an item's own; labels keep their places, from which one may guess.
	const placed = item.ask === 'single' && item.options.every((option) => option.text === undefined);
	const option = (list: string) => (one: Judged, place: number) => ({
		path: [...at, list, place, 'explanation'],
		text: one.text ?? labels.get(one.id) ?? '',
		best: one.verdict === 'fits',
		feedback: one.explanation
	});
	return [
		{ path: at, placeless: !placed, options: item.options.map(option('options')) },
		{ path: at, placeless: true, options: reasons.map(option('reasons')) }
	];
}
