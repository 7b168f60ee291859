import type { Page } from '@playwright/test';

export interface SpeechLog {
	/** What was said, in order. */
	readonly said: string[];
	cancels: number;
	speaking: boolean;
	/** A voice is installed while the page is open. */
	install(): void;
}

/** Gives the page a voice that speaks in silence: headless browsers have none. `voices: 0` is a device without. */
export async function fakeSpeech(
	page: Page,
	options: { voices?: number; pace?: number } = {}
): Promise<void> {
	await page.addInitScript(
		({ voices, pace }) => {
			const marie = { voiceURI: 'Marie', name: 'Marie', lang: 'fr-FR', localService: true, default: true };
			const thomas = { ...marie, voiceURI: 'Thomas', name: 'Thomas', default: false };
			const distant = { ...marie, voiceURI: 'web', name: 'Google français', localService: false };
			let list = [distant, ...[marie, thomas].slice(0, voices)];
			const engine = new EventTarget();
			const log = {
				said: [] as string[],
				cancels: 0,
				speaking: false,
				install() {
					list = [distant, marie];
					engine.dispatchEvent(new Event('voiceschanged'));
				}
			};
			interface Fake {
				text: string;
				voice: { name: string } | null;
				rate: number;
				onstart?: () => void;
				onend?: () => void;
				onboundary?: (event: object) => void;
				onerror?: (event: { error: string }) => void;
			}
			let timers: ReturnType<typeof setTimeout>[] = [];
			let now: Fake | undefined;
			Object.assign(window, {
				speechLog: log,
				SpeechSynthesisUtterance: class {
					voice = null;
					rate = 1;
					constructor(readonly text: string) {}
				}
			});
			Object.defineProperty(window, 'speechSynthesis', {
				value: Object.assign(engine, {
					getVoices: () => list,
					pending: false,
					speaking: false,
					resume() {},
					cancel() {
						timers.forEach(clearTimeout);
						const cut = now;
						now = undefined;
						log.cancels += 1;
						log.speaking = false;
						Object.assign(engine, { speaking: false });
						cut?.onerror?.({ error: 'interrupted' });
					},
					speak(one: Fake) {
						if (one.voice?.name === distant.name || !one.voice) throw new Error('a voice of the network');
						now = one;
						log.said.push(one.text);
						log.speaking = true;
						Object.assign(engine, { speaking: true });
						const lasts = Math.max(450, one.text.length * pace) / one.rate;
						timers = [
							setTimeout(() => one.onstart?.(), 5),
							...[...one.text.matchAll(/\S+/g)].map(({ index }) =>
								setTimeout(
									() => one.onboundary?.({ name: 'word', charIndex: index }),
									10 + (index / one.text.length) * lasts
								)
							),
							setTimeout(() => {
								now = undefined;
								log.speaking = false;
								Object.assign(engine, { speaking: false });
								one.onend?.();
							}, lasts + 20)
						];
					}
				})
			});
		},
		{ voices: options.voices ?? 2, pace: options.pace ?? 30 }
	);
}

export const said = (page: Page): Promise<string[]> =>
	page.evaluate(() => (window as unknown as { speechLog: SpeechLog }).speechLog.said);
export const speaking = (page: Page): Promise<boolean> =>
	page.evaluate(() => (window as unknown as { speechLog: SpeechLog }).speechLog.speaking);
export const installVoice = (page: Page): Promise<void> =>
	page.evaluate(() => (window as unknown as { speechLog: SpeechLog }).speechLog.install());

/** The text under a highlight, as the browser holds it. */
export const highlighted = (page: Page, name: 'aloud-sentence' | 'aloud-word'): Promise<string> =>
	page.evaluate(
		(key) => [...(CSS.highlights.get(key) ?? [])].map((range) => (range as Range).toString()).join(''),
		name
	);
