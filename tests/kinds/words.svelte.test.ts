import { cleanup, render } from '@testing-library/svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { kinds, loadKind } from '$lib/activities/kinds';
import { wordsOf } from '$lib/activities/words.server';
import type { ProseText } from '$lib/content/walk';
import { walkProse } from '$lib/content/walk';
import { addWords, setLanguage, type Words } from '$lib/i18n';
import { allKinds } from './registry';

vi.setConfig({ testTimeout: 60_000 });
afterEach(cleanup);

const MARK = '⟦';

/** The same words, each marked: what shows unmarked came from nowhere that can be translated. */
function marked(words: Words): Words {
	return Object.fromEntries(
		Object.entries(words).map(([key, value]) => [
			key,
			typeof value === 'string' ? MARK + value : marked(value)
		])
	);
}

function withMarks(content: unknown, texts: Iterable<ProseText>): unknown {
	const copy = structuredClone(content) as Record<string | number, unknown>;
	for (const { path, text } of texts) {
		let at = copy;
		for (const step of path.slice(0, -1)) at = at[step] as typeof at;
		at[path.at(-1)!] = text.replaceAll(/^(?=.)/gm, MARK);
	}
	return copy;
}

/** What is shown or said, text by text. */
function said(root: HTMLElement): string[] {
	const texts: string[] = [];
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	while (walker.nextNode()) {
		const inside = walker.currentNode.parentElement?.closest(
			'style, script, kbd, [translate="no"], textarea'
		);
		if (inside) continue;
		// A label that is drawn on several lines is one text.
		const drawn = walker.currentNode.parentElement?.closest('svg text');
		texts.push((drawn ?? walker.currentNode).textContent ?? '');
	}
	for (const node of root.querySelectorAll('[aria-label], [title], [placeholder], [alt]'))
		for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
			if (node.hasAttribute(name)) texts.push(node.getAttribute(name)!);
	return texts.map((text) => text.trim()).filter((text) => /\p{L}{2,}/u.test(text));
}

describe.each(allKinds)('$name', ({ id, rules, sample, playable }) => {
	it('shows no text that is not from its messages or from its content', async () => {
		const kind = await loadKind(id);
		addWords('fr', marked(wordsOf(id)['fr']!));
		setLanguage('fr');
		const { activity, walks } = sample;
		const content = withMarks(activity.content, walkProse(rules.schema, activity.content));
		const marks = (text: string) => MARK + text;
		const whole = {
			...activity,
			title: marks(activity.title),
			contentNote: marks(activity.contentNote ?? 'x'),
			whatIKeep: Object.fromEntries(
				Object.entries(activity.whatIKeep).map(([key, text]) => [key, marks(text)])
			),
			people: Object.fromEntries(
				Object.entries(activity.people).map(([key, person]) => [key, { ...person, name: marks(person.name) }])
			),
			content
		};
		const stray = new Set<string>();
		for (const [name, walk] of Object.entries(walks)) {
			let state = playable.engine.start(content, 1);
			for (const act of walk) state = playable.engine.advance(content, state, act) ?? state;
			const { container, unmount } = render(kind.View, {
				activity: whole as never,
				content: content as never,
				state: state as never,
				ready: true,
				acts: walk.length,
				act: () => {},
				rewind: () => {},
				again: () => {},
				drafts: { text: () => '', type: () => {}, done: () => {} },
				exit: '/',
				help: '/'
			});
			const own = ownWords(walk);
			for (const text of said(container))
				if (!text.includes(MARK) && !own.some((word) => text.includes(word) || word.includes(text)))
					stray.add(`${name}: ${text}`);
			unmount();
		}
		expect([...stray]).toEqual([]);
	});
});

/** What the learner wrote is theirs: it comes from neither. */
function ownWords(walk: readonly unknown[]): string[] {
	const texts = (value: unknown): string[] =>
		typeof value === 'string'
			? [value.trim()]
			: typeof value === 'object' && value
				? Object.values(value).flatMap(texts)
				: [];
	return walk.flatMap(texts).filter((text) => /\s/.test(text));
}

it('knows every kind that the browser can load', () => {
	expect([...new Set(allKinds.map(({ id }) => id))].sort()).toEqual(Object.keys(kinds).sort());
});
