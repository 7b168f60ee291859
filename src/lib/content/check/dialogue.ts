/** What is asked of a dialogue besides what is asked of every story. */
import type { AuthoredActivity } from '../activity';
import { finding, type Finding } from '../finding';
import type { Library } from '../library';
import type { Path } from '../source';
import { dialogueStory } from './dialogue-story';
import { storyFindings } from './story-findings';
import { isDenied } from './wording';

type Dialogue = AuthoredActivity<'dialogue'>;

export function dialogueFindings(activity: Dialogue, library: Library): Finding[] {
	return [
		...storyFindings(activity.file.source, dialogueStory(activity.french), library),
		...handoverFindings(activity),
		...callFindings(activity),
		...kindnessFindings(activity)
	];
}

/** Stopping leads to an adult, and to the ending that is meant for it. */
function handoverFindings({ file, french: { handover, turns } }: Dialogue): Finding[] {
	return (['cautious', 'best'] as const).flatMap((which) => {
		const id = handover[which];
		if (id === undefined) return [];
		const turn = turns.find((one) => one.id === id);
		if (!turn) return [finding('node-unknown', file.source, ['handover', which], `there is no turn "${id}"`)];
		if (turn.relay === 'adult' && (turn.ending === undefined || turn.ending.outcome === which)) return [];
		const message = `stopping leads to "${id}": an adult is met there (\`relay: adult\`), and if it ends there its outcome is \`${which}\``;
		return [finding('handover-without-adult', file.source, ['handover', which], message)];
	});
}

const LINE = '{3114}';

/** At a dark word, whom to call stands there by its number, never typed. */
function callFindings({ file, french: { turns } }: Dialogue): Finding[] {
	return turns.flatMap(({ call }, index) =>
		call === undefined || call.includes(LINE)
			? []
			: [
					finding(
						'dark-without-line',
						file.source,
						['turns', index, 'call'],
						`at a dark word one is told whom an adult or a friend can call: name ${LINE}`
					)
				]
	);
}

/** Words that judge the learner, or take a side. A clause that denies them says something else. */
const UNKIND = new RegExp(
	'(?<![\\p{L}-])(?:' +
		[
			"tu (?:n[’']?)?aurais (?:pas )?(?:dû|pu|mieux)",
			'tu (?:as|avais) (?:eu )?(?:tort|raté|échoué)',
			"tu (?:as|t[’']es) (?:mal|trompée?)",
			'(?:mauvais|mauvaise) (?:choix|réponse|phrase)',
			"c[’']est (?:raté|nul|faux|une erreur)",
			'(?:ton|une|la) erreur',
			'tu devrais savoir',
			'(?:\\{[a-z-]+\\}|il|elle) (?:a|avait) (?:raison|tort)'
		].join('|') +
		')(?!\\p{L})',
	'iu'
);

/** No sentence of the coach, and no feedback, blames: neither the learner nor one of those who talk. */
function kindnessFindings({ file, french: { coach, turns } }: Dialogue): Finding[] {
	const texts: { path: Path; text: string }[] = [
		...coach.map(({ text }, index) => ({ path: ['coach', index, 'text'], text })),
		...turns.flatMap(({ moves = [], compose }, index) => [
			...moves.map(({ feedback }, at) => ({
				path: ['turns', index, 'moves', at, 'feedback'],
				text: feedback
			})),
			...(compose?.outcomes ?? []).map(({ feedback }, at) => ({
				path: ['turns', index, 'compose', 'outcomes', at, 'feedback'],
				text: feedback
			}))
		])
	];
	return texts.flatMap(({ path, text }) => {
		const found = UNKIND.exec(text);
		if (!found || isDenied(text, found)) return [];
		const message = `this blames somebody, or takes a side: say what the sentence changes; here: ‹${found[0]}›`;
		return [finding('coach-blames', file.source, path, message)];
	});
}
