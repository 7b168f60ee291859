import { join } from 'node:path';
import { settingFaults } from './typography';
import { fileFinding, finding, type Finding } from '../finding';
import type { Library } from '../library';
import { spelledNumbers } from '../numbers';
import { FAMILY_LANGUAGES, familySheetSchema } from '../schemas/families';
import { walkProse } from '../walk';

/** Whether the sheet for families says the same in every language, and its numbers stand in help.yaml. */
export function familiesFindings({ families, facts, numbers, root, brokenFamilies }: Library): Finding[] {
	// A content folder may hold no sheet at all; one that holds some holds all.
	if (families.size === 0) return [];
	const lines = new Set(facts.help?.french.entries.map((one) => one.id));
	const french = families.get('fr');
	const pieces = [...walkProse(familySheetSchema, french?.sheet)].map((one) => one.textId);

	const missing = FAMILY_LANGUAGES.filter((lang) => !families.has(lang) && !brokenFamilies.has(lang)).map(
		(lang) =>
			fileFinding(
				'family-sheet',
				join(root, 'families', `${lang}.yaml`),
				`the sheet for families is missing in "${lang}"`
			)
	);
	const strange = [...families]
		.filter(([lang]) => !(FAMILY_LANGUAGES as readonly string[]).includes(lang))
		.map(([, { source }]) =>
			fileFinding('stray-file', source.file, 'nothing reads this file: is its name right?')
		);
	const held = [...families].flatMap(([lang, { source, sheet }]) => {
		const texts = [...walkProse(familySheetSchema, sheet)];
		const here = new Set(texts.map((one) => one.textId));
		const absent = french ? pieces.filter((id) => !here.has(id)) : [];
		const extra = french ? texts.filter((one) => !pieces.includes(one.textId)) : [];
		return [
			...absent.map((id) =>
				fileFinding('family-sheet', source.file, `the French sheet has a text ${id}, and this one has not`)
			),
			...extra.map((one) =>
				finding('family-sheet', source, one.path, `the French sheet has no text ${one.textId}`)
			),
			...sheet.calls.items.flatMap(({ id }, at) =>
				lines.has(id)
					? []
					: [finding('family-sheet', source, ['calls', 'items', at], `help.yaml has no line "${id}"`)]
			),
			...texts.flatMap(({ text, path }) => [
				...spelledNumbers(text, numbers).map((id) =>
					finding('number-by-letters', source, path, `a number is named, {${id}}, and never spelled out`)
				),
				...(lang === 'fr'
					? settingFaults(text).map(({ rule, message }) => finding(rule, source, path, message))
					: [])
			])
		];
	});
	return [...missing, ...strange, ...held];
}
