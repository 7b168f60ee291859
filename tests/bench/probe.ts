/** What the init script keeps while a page loads; all times in ms since navigation began. */
export interface Probed {
	/** The first choice was tapped, as soon as it existed. */
	tappedAt?: number;
	/** The page said that it works: `data-alive` on its root. Only ours says it. */
	aliveAt?: number;
	/** The feedback of the tapped choice was on screen. */
	workedAt?: number;
	/** The early tap was never answered: only a later one was. */
	lost: boolean;
	violations: string[];
	/** The texts of the choices that can be tapped now. */
	offered(): string[];
	/** Takes the first choice and resolves with the ms until its feedback is painted. */
	choose(): Promise<number>;
	/** Goes on until there are choices again; false at an ending. */
	goOn(): Promise<boolean>;
}

declare global {
	interface Window {
		probed: Probed;
		/** Words of the choice that is to be tapped after a reload: no other one is. */
		place?: string;
	}
}

export interface ProbeOptions {
	/** Text of a choice → the feedbacks that it may have, told by the story. */
	readonly feedbacks: Readonly<Record<string, readonly string[]>>;
	/** The words of the button that goes on after a feedback. */
	readonly next: string;
	/** `once`: one early tap, as a pupil's. `frame`: at each frame, for a page that keeps no early tap. */
	readonly taps: 'once' | 'frame';
}

/** Runs in the page before any of its scripts; stands alone, for it is sent there as text. */
export function probe({ feedbacks, next, taps }: ProbeOptions): void {
	if (!location.protocol.startsWith('http')) return;
	const PATIENCE = 1000;
	const known = Object.entries(feedbacks);
	const plain = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
	const feedbacksOf = (choice: Element) => {
		const words = plain(choice.textContent);
		return known.find(([text]) => words.includes(text))?.[1];
	};
	const alive = () => 'alive' in (document.documentElement?.dataset ?? {});
	const choices = () =>
		[...document.querySelectorAll<HTMLElement>('[data-tap]')].filter(
			(one) => !one.closest('[inert],[hidden]') && feedbacksOf(one)
		);
	const goOnButton = () =>
		[...document.querySelectorAll('button')].find((one) => plain(one.textContent) === next);
	const painted = () =>
		new Promise<number>((resolve) =>
			requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now())))
		);

	const says = (node: Node, texts: readonly string[]) =>
		// What has already gone again has no parent.
		!/^(SCRIPT|STYLE)$/.test((node.nodeName === '#text' ? node.parentNode : node)?.nodeName ?? '') &&
		texts.some((text) => plain(node.textContent).includes(text));
	/**
	 * Resolves once one of these texts has come into the page. Only what has changed is read: reading the whole page
	 * at each change would be counted as the page's own time, and the more of it the more the page holds.
	 */
	function shown(texts: readonly string[]): Promise<void> {
		return new Promise((resolve) => {
			const observer = new MutationObserver((changes) => {
				const news = changes.flatMap(({ type, target, addedNodes }) =>
					type === 'childList' ? [...addedNodes] : [target]
				);
				if (!news.some((node) => says(node, texts))) return;
				observer.disconnect();
				resolve();
			});
			observer.observe(document, {
				childList: true,
				subtree: true,
				characterData: true,
				attributeFilter: ['hidden', 'inert']
			});
		});
	}
	function until(holds: () => boolean): Promise<void> {
		return new Promise((resolve) => {
			if (holds()) return resolve();
			const observer = new MutationObserver(() => {
				if (!holds()) return;
				observer.disconnect();
				resolve();
			});
			observer.observe(document, { childList: true, subtree: true, characterData: true, attributes: true });
		});
	}

	window.probed = {
		lost: false,
		violations: [],
		offered: () => choices().map((one) => plain(one.textContent)),
		async choose() {
			const choice = choices()[0]!;
			const expected = feedbacksOf(choice)!;
			const answered = shown(expected);
			const began = performance.now();
			choice.click();
			await answered;
			return (await painted()) - began;
		},
		async goOn() {
			for (let steps = 0; steps < 20; steps += 1) {
				if (choices().length > 0) return true;
				const button = goOnButton();
				if (!button) return false;
				button.click();
				await painted();
			}
			return false;
		}
	};
	const { probed } = window;
	addEventListener('securitypolicyviolation', (event) =>
		probed.violations.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`)
	);

	const wanted = () => choices().find((one) => plain(one.textContent).includes(window.place ?? ''));
	void until(() => document.body !== null && wanted() !== undefined).then(async () => {
		const choice = wanted()!;
		const expected = feedbacksOf(choice)!;
		let answered = false;
		const tap = () => wanted()?.click();
		void (async () => {
			for (let frame = 0; taps === 'frame' && !answered; frame += 1) {
				if (frame > 0) tap();
				await new Promise(requestAnimationFrame);
			}
			if (taps === 'frame') return;
			await until(() => alive());
			await new Promise((resolve) => setTimeout(resolve, PATIENCE));
			probed.lost = !answered;
			for (; !answered; await new Promise((resolve) => setTimeout(resolve, 50))) tap();
		})();
		const shownToPupil = shown(expected);
		probed.tappedAt = performance.now();
		choice.click();
		await shownToPupil;
		answered = true;
		probed.workedAt = await painted();
	});
	void until(() => alive()).then(() => (probed.aliveAt = performance.now()));
}
