import { render, screen } from '@testing-library/svelte';
import { beforeAll, describe, expect, it } from 'vitest';
import Character from '../Character.svelte';
import { fetchDrawing, readBack } from '.';
import { FEELINGS, POSTURES } from './feelings';
import { lookFrom } from './look';

const ines = { look: lookFrom('ines', true), paper: 'mustard', mood: FEELINGS.calm } as const;

beforeAll(fetchDrawing);

describe('Character', () => {
	it('is an image with a name where a label is given', () => {
		render(Character, { ...ines, label: 'Inès, calme' });
		expect(screen.getByRole('img', { name: 'Inès, calme' })).toBeInTheDocument();
	});

	it('is hidden where the text beside says it', () => {
		const { container } = render(Character, ines);
		expect(screen.queryByRole('img')).toBeNull();
		expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
	});

	it('keeps an eyelet for the thread', () => {
		const { container } = render(Character, ines);
		expect(container.querySelectorAll('[data-heart]')).toHaveLength(1);
	});

	it('moves its face with the story, without a node more or less', async () => {
		const { container, rerender } = render(Character, { ...ines, mood: POSTURES.low });
		const paths = () => [...container.querySelectorAll('path')];
		const [before, low] = [paths(), paths().map((one) => one.getAttribute('d'))];
		await rerender({ ...ines, mood: POSTURES.eased });
		expect(paths()).toEqual(before);
		expect(paths().map((one) => one.getAttribute('d'))).not.toEqual(low);
	});

	it('is read back from a page as it was drawn', async () => {
		const { container } = render(Character, { ...ines, mood: FEELINGS.joy, turn: -0.4 });
		const svg = container.querySelector('svg')!;
		const { draw } = await import('./draw');
		expect(readBack(svg.id)).toEqual(draw({ ...ines, mood: FEELINGS.joy, turn: -0.4 }));
	});

	it('reads nothing back where nothing is drawn', () => {
		expect(readBack('nowhere')).toBeUndefined();
	});
});
