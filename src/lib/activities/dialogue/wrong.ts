/** What is asked of a dialogue as a whole, beyond the shape of its parts. One sentence for each thing that is wrong. */
import { leadsTo, type Way } from '$lib/domain/ways';
import type { DialogueContent, Turn } from './schema';
import { allWords, exampleOf, outcomeOf } from './sentences';
import { STEPS } from './steps';

export function wrongIn(content: DialogueContent): string[] {
	return [
		...peopleWrong(content),
		...stepsWrong(content),
		...dangersWrong(content),
		...content.turns.flatMap(sentencesWrong),
		...content.turns.flatMap(rewardsWrong)
	];
}

function peopleWrong({ use, between, cast, variables }: DialogueContent): string[] {
	const found: string[] = [];
	if (between.length !== (use === 'mediation' ? 2 : 1))
		found.push(use === 'mediation' ? 'one mediates between two' : 'one person confides');
	for (const person of between) {
		if (!cast.includes(person)) found.push(`"${person}" is not in the cast of this dialogue`);
		const trusts = Object.values(variables).some(
			(one) => typeof one === 'object' && one.of === person && one.feeling === 'trust'
		);
		if (!trusts)
			found.push(
				`"${person}" has no trust that sentences could move: give a variable with \`feeling: trust\``
			);
	}
	return found;
}

function stepsWrong({ use, start, turns, coach }: DialogueContent): string[] {
	const steps: readonly string[] = STEPS[use];
	const rankOf = (id: string) => steps.indexOf(turns.find((one) => one.id === id)?.step ?? '');
	const found: string[] = [];
	const first = turns.find((one) => one.id === start);
	if (use === 'mediation' && first && (first.step !== 'tri' || waysOf(first).length < 2))
		found.push(
			'a mediation begins with the triage: the first turn is of the step `tri`, and something is decided there'
		);
	for (const turn of turns) {
		if (turn.step === undefined) continue;
		const rank = steps.indexOf(turn.step);
		if (rank < 0) found.push(`"${turn.id}" is of the step "${turn.step}", and this use has no such step`);
		for (const to of waysOf(turn).flatMap(leadsTo))
			if (rankOf(to) >= 0 && rankOf(to) < rank)
				found.push(`"${turn.id}" leads back to "${to}", of an earlier step: steps go forward`);
	}
	const spoken = new Set(turns.flatMap((one) => (one.moves || one.compose ? [one.step!] : [])));
	for (const step of spoken) {
		const lines = coach.filter((one) => one.step === step);
		if (lines.length === 0 || lines.at(-1)!.when !== undefined)
			found.push(`when the step "${step}" is left the coach says one thing: its last line has no condition`);
	}
	return found;
}

function dangersWrong({ use, turns, handover }: DialogueContent): string[] {
	const found: string[] = [];
	if (turns.some((one) => one.flag) && handover.best === undefined)
		found.push('a red flag shows: `handover.best` says where stopping then leads');
	if (use === 'confide' && turns.some((one) => one.ending?.outcome === 'agreement'))
		found.push('an agreement belongs to a mediation');
	if (use === 'mediation' && turns.some((one) => one.dark))
		found.push('a dark word is heard by one who is confided to: in a mediation it is a red flag (`flag`)');
	return found;
}

function sentencesWrong({ id, compose }: Turn): string[] {
	if (!compose) return [];
	const found: string[] = [];
	if (allWords(compose).some((words) => outcomeOf(compose, words) === undefined))
		found.push(`a sentence that can be made in "${id}" comes to nothing: its last outcome has no \`with\``);
	for (const outcome of compose.outcomes) {
		for (const [part, option] of Object.entries(outcome.with ?? {}))
			if (!compose.parts.some((one) => one.id === part && one.options.some((word) => word.id === option)))
				found.push(`"${part}: ${option}" is no part of the sentence of "${id}"`);
		if (exampleOf(compose, outcome.id) === undefined)
			found.push(`no sentence that can be made in "${id}" comes to "${outcome.id}"`);
	}
	return found;
}

const rewardsWrong = ({ id, moves = [], compose }: Turn): string[] =>
	[...moves, ...(compose?.outcomes ?? [])]
		.filter(({ tone, stance }) => tone === 'protects' && (stance === 'passive' || stance === 'aggressive'))
		.map((one) => `"${one.id}" in "${id}": silence and attack are never said to protect`);

const waysOf = ({ moves = [], compose, to }: Turn): Way[] => [
	...[...moves, ...(compose?.outcomes ?? [])].map((one) => one.to),
	...(to === undefined ? [] : [to])
];
