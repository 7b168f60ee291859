import { screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { describe, expect, it } from 'vitest';
import { button, heading, stageOf } from '../parts/on-stage';
import { kind } from './kind';
import { sample } from './sample';

const onStage = stageOf(kind, sample);

describe('the end', () => {
	it('shows each situation with what was answered, the first idea and a way back', async () => {
		const { user, state } = onStage('recap');
		const [first, second, , last] = screen.getAllByRole('article');
		expect(first).toHaveTextContent(/Ta réponse\s*Une dispute/);
		expect(first).toHaveTextContent(/Ta première idée\s*Une taquinerie/);
		expect(second).not.toHaveTextContent('Ta première idée');
		expect(last).toHaveTextContent('Je voudrais vous parler de quelque chose que j’ai vu.');
		await user.click(button(/Y revenir.*situation 2/));
		expect(state().at).toBe('le-surnom');
		expect(heading(/Quels signes/)).toHaveFocus();
	});

	it('can be seen at any time, and says what has not been looked at', async () => {
		onStage('recap-half-way');
		expect(screen.getAllByText('Pas encore regardée.')).toHaveLength(3);
		expect(button(/Y aller.*situation 4/)).toBeVisible();
	});

	it('gives what to keep, a way out and a way to start again', async () => {
		const { user } = onStage('recap');
		expect(screen.getByText(sample.activity.whatIKeep.remember)).toBeVisible();
		expect(screen.getByText(sample.activity.whatIKeep.transfer)).toBeVisible();
		expect(screen.getByRole('link', { name: 'Retour au sommaire' })).toHaveAttribute('href', '/fr/cahier/');
		await user.click(button('Recommencer'));
		await tick();
		expect(heading('À ton avis, qu’est-ce que c’est ?')).toHaveFocus();
	});
});
