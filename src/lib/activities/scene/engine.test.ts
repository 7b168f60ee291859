import { describe, expect, it } from 'vitest';
import type { SceneAct } from './acts';
import { END, pickedIn, sceneEngine, seenIn, type SceneState } from './engine';
import { frozen } from './frozen';
import { sample } from './sample';
import type { SceneContent } from './schema';

const content = frozen(sample.activity.content);
const { walks } = sample;

const after = (acts: readonly SceneAct[], given: SceneContent = content): SceneState =>
	acts.reduce<SceneState>(
		(state, act) => {
			const next = sceneEngine.advance(given, frozen(state), act);
			if (!next) throw new Error(`does not apply: ${JSON.stringify(act)}`);
			return next;
		},
		sceneEngine.start(given, 1)
	);
const tried = (walk: readonly SceneAct[], act: SceneAct) =>
	sceneEngine.advance(content, frozen(after(walk)), act);

const look = (spot: string, picture = 'la-cour'): SceneAct => ({ do: 'look', picture, spot });
const on = (picture: string, pass: 'look' | 'think'): SceneAct => ({ do: 'on', picture, pass });
const feel = (option: string, what: 'pick' | 'drop' = 'pick'): SceneAct => ({
	do: what,
	picture: 'la-cour',
	at: 'theo',
	ask: 'feels',
	option
});
const body = (option: string): SceneAct => ({
	do: 'pick',
	picture: 'la-cour',
	at: 'les-epaules',
	ask: 'le-corps',
	option
});
const room = (ask: string, option: string, what: 'pick' | 'drop' = 'pick'): SceneAct => ({
	do: what,
	picture: 'le-plan',
	at: 'toilettes',
	ask,
	option
});
const inToilets: SceneAct[] = [...walks.plan!, look('toilettes', 'le-plan')];

describe('looking', () => {
	it('takes spots in any order, and remembers each once', () => {
		const state = after([look('nour-et-aya'), look('le-panier'), look('nour-et-aya')]);
		expect(state.open).toBe('nour-et-aya');
		expect(seenIn(state, { id: 'la-cour' })).toEqual(['nour-et-aya', 'le-panier']);
	});

	it('opens no spot of another picture, none twice, and none once one has moved on', () => {
		expect(tried([], look('titre', 'l-affiche'))).toBeNull();
		expect(tried([], look('titre'))).toBeNull();
		expect(tried([look('le-panier')], look('le-panier'))).toBeNull();
		expect(tried([on('la-cour', 'look')], look('le-panier'))).toBeNull();
	});

	it('can be enough at any moment: nothing has to be looked at', () => {
		const steps = content.pictures.flatMap(({ id }) => [on(id, 'look'), on(id, 'think')]);
		expect(after(steps).at).toBe(END);
	});

	it('moves on from where one is only: a second press of the same button does nothing', () => {
		expect(tried([on('la-cour', 'look')], on('la-cour', 'look'))).toBeNull();
		expect(tried(walks.poster!, on('la-cour', 'think'))).toBeNull();
	});

	it('goes straight to the next picture where nothing is felt', () => {
		const [still, ...others] = content.pictures;
		const { feels: _feels, feelings: _feelings, ...bare } = still as typeof still & Record<string, unknown>;
		const plain = { ...content, pictures: [bare as typeof still, ...others] };
		expect(after([on('la-cour', 'look')], plain as SceneContent).at).toBe('l-affiche');
	});
});

describe('answering', () => {
	it('keeps one answer of a choice, and lets it be changed', () => {
		const state = after([look('les-epaules'), body('boude'), body('attend')]);
		expect(pickedIn(state, { picture: 'la-cour', at: 'les-epaules', ask: 'le-corps' })).toEqual(['attend']);
		expect(tried([look('les-epaules'), body('attend')], body('attend'))).toBeNull();
		expect(
			tried([look('les-epaules'), body('attend')], { ...body('attend'), do: 'drop' } as SceneAct)
		).toBeNull();
	});

	it('asks about a spot only where one looks', () => {
		expect(tried([], body('boude'))).toBeNull();
		expect(tried([look('les-epaules'), look('le-panier')], body('boude'))).toBeNull();
	});

	it('lets several feelings stand together, and takes any of them back', () => {
		const state = after([on('la-cour', 'look'), feel('gene'), feel('calme'), feel('gene', 'drop')]);
		expect(pickedIn(state, { picture: 'la-cour', at: 'theo', ask: 'feels' })).toEqual(['calme']);
		expect(tried([on('la-cour', 'look')], feel('joie'))).toBeNull();
		expect(tried([], feel('gene'))).toBeNull();
	});

	it('keeps own words, and forgets them when they are emptied', () => {
		const say = (text: string): SceneAct => ({
			do: 'say',
			picture: 'la-cour',
			at: 'l-espace',
			ask: 'ton-regard',
			text
		});
		const walk = [look('l-espace'), say('  un vide ')];
		expect(Object.values(after(walk).said)).toEqual(['un vide']);
		expect(after([...walk, say(' ')]).said).toEqual({});
		expect(tried([look('l-espace')], say('  '))).toBeNull();
		expect(
			tried([look('les-epaules')], { ...say('x'), at: 'les-epaules', ask: 'le-corps' } as SceneAct)
		).toBeNull();
	});

	it('keeps one word for a room, beside everything that would help', () => {
		const state = after([
			...inToilets,
			room('word', 'mal'),
			room('help', 'banc'),
			room('help', 'adulte'),
			room('word', 'depend')
		]);
		expect(pickedIn(state, { picture: 'le-plan', at: 'toilettes', ask: 'word' })).toEqual(['depend']);
		expect(pickedIn(state, { picture: 'le-plan', at: 'toilettes', ask: 'help' })).toEqual(['banc', 'adulte']);
		expect(tried(inToilets, room('word', 'banc'))).toBeNull();
	});

	it('asks for the meaning of a poster in its second pass only', () => {
		const meaning: SceneAct = {
			do: 'pick',
			picture: 'l-affiche',
			at: 'meaning',
			ask: 'le-message',
			option: 'silence'
		};
		expect(tried(walks.poster!, meaning)).toBeNull();
		expect(tried([...walks.poster!, on('l-affiche', 'look')], meaning)).not.toBeNull();
	});
});

describe('the assessment', () => {
	it('is untouched before the first look, under way on the way, done at the end', () => {
		expect(sceneEngine.assess(content, after([])).status).toBe('untouched');
		expect(sceneEngine.assess(content, after(walks['one-spot']!))).toEqual({
			status: 'under-way',
			progress: { done: 1, of: 18 }
		});
		expect(sceneEngine.assess(content, after(walks.poster!))).toMatchObject({
			progress: { done: 5, of: 18 }
		});
		expect(sceneEngine.assess(content, after(walks.end!))).toEqual({
			status: 'done',
			observed: [{ what: 'looked', at: 'la-cour' }]
		});
	});

	it('says where one stands by the picture', () => {
		expect(sceneEngine.place(content, after([]))).toBe('la-cour');
		expect(sceneEngine.place(content, after(walks.end!))).toBe(END);
	});
});
