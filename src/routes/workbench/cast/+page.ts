import { addWords } from '$lib/i18n';
import { prepareDrawing } from '$lib/ui/character';
import en from '$lib/ui/character/messages/en.json';
import fr from '$lib/ui/character/messages/fr.json';

export const load = async ({ data }) => {
	addWords('fr', fr);
	addWords('en', en);
	await prepareDrawing();
	return data;
};
