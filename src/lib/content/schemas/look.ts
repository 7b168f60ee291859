import * as v from 'valibot';
import { LOOK_WORDS, type Look } from '$lib/domain/look';

const paper = v.optional(v.pipe(v.string(), v.regex(/^[a-z]+$/, 'a paper of tokens.css, like "teal"')));
const yes = v.optional(v.literal(true));
const between = (from: number, to: number) => v.pipe(v.number(), v.minValue(from), v.maxValue(to));

/** How somebody is drawn: see `domain/look.ts`. What is not worn is left out. */
export const lookSchema: v.GenericSchema<Look> = v.strictObject({
	build: v.picklist(LOOK_WORDS.build),
	head: v.picklist(LOOK_WORDS.head),
	skin: v.pipe(between(0, 9), v.integer()),
	cut: v.picklist(LOOK_WORDS.cut),
	hair: v.picklist(LOOK_WORDS.hair),
	top: v.picklist(LOOK_WORDS.top),
	second: paper,
	motif: v.optional(v.picklist(LOOK_WORDS.motif)),
	below: paper,
	nose: v.optional(v.picklist(LOOK_WORDS.nose)),
	broad: v.optional(between(-1, 1)),
	lips: v.optional(between(0, 1)),
	brows: v.optional(between(0.6, 1.4)),
	iris: v.optional(v.picklist(LOOK_WORDS.iris)),
	almond: yes,
	lashes: yes,
	freckles: yes,
	beard: yes,
	earrings: yes,
	glasses: v.optional(v.picklist(LOOK_WORDS.glasses)),
	accent: paper,
	hearingAid: yes,
	wheelchair: yes,
	cane: yes,
	bag: v.optional(v.picklist(LOOK_WORDS.bag)),
	scarf: yes,
	lanyard: yes,
	atSchool: v.optional(v.picklist(LOOK_WORDS.cut.filter((cut) => cut !== 'headscarf')))
});
