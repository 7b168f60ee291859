import { expect, test } from 'vitest';
import { parseSource } from './source';

const text = `title: Un
nodes:
  - id: lundi
    choices:
      - { id: rire, to: mardi }

      - id: dire
        to: mardi
`;

test('knows the line of every field', () => {
	const source = parseSource('a.yaml', text);
	expect(source.lineOf(['title'])).toBe(1);
	expect(source.lineOf(['nodes', 0])).toBe(3);
	expect(source.lineOf(['nodes', 0, 'choices', 0, 'to'])).toBe(5);
	expect(source.lineOf(['nodes', 0, 'choices', 1])).toBe(7);
	expect(source.lineOf(['nodes', 0, 'choices', 1, 'to'])).toBe(8);
});

test('gives the nearest line around a field that is not there', () => {
	const source = parseSource('a.yaml', text);
	expect(source.lineOf(['nodes', 0, 'choices', 1, 'feedback'])).toBe(7);
	expect(source.lineOf(['absent'])).toBe(1);
	expect(parseSource('a.yaml', '').lineOf(['title'])).toBe(1);
});

test('reads JSON with its lines, whatever its indent', () => {
	const source = parseSource('en.json', '{\n\t"a.text": "Yes\\u00a0!",\n\t"b": "é\\/"\n}');
	expect(source.value).toEqual({ 'a.text': 'Yes\u00a0!', b: 'é/' });
	expect(source.lineOf(['b'])).toBe(3);
});

test('names the first mistake of a file that is no YAML, and gives no value', () => {
	const source = parseSource('a.yaml', 'a: 1\nb: [\nc: {');
	expect(source.value).toBeUndefined();
	expect(source.problems).toHaveLength(1);
	expect(source.problems[0]).toMatchObject({ rule: 'yaml', severity: 'error', file: 'a.yaml' });
});

test('leaves dates as they are written', () => {
	expect(parseSource('a.yaml', 'on: 2026-10-31').value).toEqual({ on: '2026-10-31' });
});
