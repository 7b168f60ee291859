import { beforeNavigate, preloadData, replaceState } from '$app/navigation';
import { keepStanding, keptStanding } from '$lib/classroom/kept';
import { lessonOf, type Lesson } from '$lib/classroom/lesson';
import { openLink, type Link } from '$lib/classroom/link';
import { Presenter } from '$lib/classroom/presenter.svelte';
import { Room } from '$lib/classroom/room.svelte';
import { Sitting, type Opened, type Trouble } from '$lib/classroom/sitting.svelte';

/** What a page of the class says while nothing can be shown. */
export type Closed = 'opening' | 'nothing' | Trouble;

const isId = (text: string | null): text is string => text !== null && /^[a-z0-9-]+$/.test(text);

/** One window of a class: the lesson that its address asks for, found again and told to the other window. */
export class Leading {
	readonly room = new Room();
	presenter = $state.raw<Presenter>();
	closed = $state<Closed>('opening');
	/** Another window of this lesson has spoken. */
	met = $state(false);
	/** Id of the séance, if the address says one. */
	seance = $state<string>();

	readonly #lang: string;
	#link: Link | undefined;

	/** Called while the page's component is made. */
	constructor(lang: string) {
		this.#lang = lang;
		// Another language is another lesson: it is opened anew, at the same step, with the same address.
		beforeNavigate(({ from, to, cancel }) => {
			if (!to || to.route.id !== from?.route.id || to.params?.lang === lang) return;
			cancel();
			location.assign(to.url.pathname + location.search);
		});
	}

	/** @param asked `seance` and `activite`, either or both */
	async start(asked: URLSearchParams): Promise<void> {
		this.room.read();
		const [seance, activity] = [asked.get('seance'), asked.get('activite')];
		if (isId(seance)) this.seance = seance;
		const lesson = await this.#lesson(this.seance, isId(activity) ? activity : undefined);
		if (typeof lesson === 'string') return void (this.closed = lesson);

		const kept = keptStanding(lesson.id, lesson.steps[0]!.id);
		const means = {
			open: (id: string) => this.#open(id),
			keep: keepStanding,
			now: Date.now,
			pupilsPage: (id: string) => `/${this.#lang}/cahier/${id}/`
		};
		const sitting = new Sitting(lesson, means, kept);
		const step = lesson.steps.findIndex((one) => one.activity !== undefined && one.activity === activity);
		if (step >= 0) sitting.step = step;
		await sitting.open();
		if (sitting.trouble && lesson.steps.length === 1) return void (this.closed = sitting.trouble);
		this.presenter = new Presenter(sitting, this.room);
		this.#link = openLink({
			lesson: lesson.id || lesson.steps[0]!.id,
			now: () => sitting.sent,
			receive: (sent) => sitting.receive(sent),
			met: () => (this.met = true)
		});
		sitting.join(this.#link);
		// The step was asked for once: a reload stands where the class has come to.
		if (lesson.id && asked.has('activite'))
			replaceState(`?seance=${lesson.id}${asked.has('mur') ? '&mur=1' : ''}`, {});
	}

	stop(): void {
		this.#link?.close();
	}

	async #lesson(seance: string | undefined, activity: string | undefined): Promise<Lesson | Closed> {
		if (seance) {
			const loaded = await this.#loaded(`/${this.#lang}/seance/${seance}/`);
			if (loaded?.seance) return loaded.seance as Lesson;
			if (!activity) return 'missing';
		}
		if (!activity) return 'nothing';
		const opened = await this.#open(activity).catch(() => undefined);
		return opened ? lessonOf(opened.activity) : 'missing';
	}

	/** An activity as its own page has it: with this device's first names, offline as much as that page. */
	async #open(id: string): Promise<Opened | undefined> {
		const loaded = await this.#loaded(`/${this.#lang}/cahier/${id}/`);
		return loaded?.activity ? (loaded as unknown as Opened) : undefined;
	}

	async #loaded(path: string): Promise<Record<string, unknown> | undefined> {
		const loaded = await preloadData(path).catch(() => undefined);
		return loaded?.type === 'loaded' ? loaded.data : undefined;
	}
}
