import { CONDITION_WORDS, type Condition } from '$lib/domain/conditions';
import type { Effects } from '$lib/domain/effects';
import { leadsTo, type Way } from '$lib/domain/ways';
import type { Beat, Decision, Message, ThreadContent } from './schema';

/** The learner's own hand, in the place of somebody of the cast. */
export const ME = 'moi';

/** One sentence for each thing that a conversation mentions and that is not there. */
export function lost(content: ThreadContent): string[] {
	const beats = new Set(content.beats.map((one) => one.id));
	const decisions = new Set(
		content.beats.flatMap((one) => (one.decisions ?? []).map(({ id }) => `${one.id}/${id}`))
	);
	const found: string[] = [];
	const need = (there: boolean, sentence: string) => void (there || found.push(sentence));

	const beat = (id: string) => need(beats.has(id), `there is no beat "${id}"`);
	const variable = (id: string) => need(Object.hasOwn(content.variables, id), `there is no variable "${id}"`);
	const person = (id: string | undefined) =>
		need(
			id === undefined || id === ME || content.cast.includes(id),
			`"${id}" is not in the cast of this conversation`
		);
	const reads = (condition: Condition | undefined): void => {
		if (!condition) return;
		for (const one of [...(condition.all ?? []), ...(condition.any ?? [])]) reads(one);
		reads(condition.not);
		if (condition.visited !== undefined) beat(condition.visited);
		if (condition.chose !== undefined)
			need(decisions.has(condition.chose), `there is no decision "${condition.chose}" (beat/decision)`);
		Object.keys(condition)
			.filter((word) => !CONDITION_WORDS.includes(word))
			.forEach(variable);
	};
	const changes = (effects: Effects | undefined) => Object.keys(effects ?? {}).forEach(variable);
	const goes = (way: Way | undefined) => {
		if (way === undefined) return;
		leadsTo(way).forEach(beat);
		if (typeof way !== 'string') way.forEach((one) => reads(one.when));
	};
	const says = (messages: readonly Message[] = []) =>
		messages.forEach((one) => {
			person(one.from);
			reads(one.when);
		});
	const decides = (one: Decision) => {
		reads(one.when);
		changes(one.effects);
		says(one.then);
		goes(one.to);
	};
	const stands = (one: Beat) => {
		person(one.as);
		changes(one.effects);
		says(one.messages);
		one.decisions?.forEach(decides);
		goes(one.to);
	};

	beat(content.start);
	person(content.target);
	need(!content.cast.includes(ME), `"${ME}" is the learner: name somebody else`);
	content.counters.forEach(({ lines }) => lines.forEach((line) => reads(line.when)));
	content.beats.forEach(stands);
	return [...new Set(found)];
}
