/** All that listening needs, fetched when it is asked for. */
import { addWords } from '$lib/i18n';
import en from './messages/en.json';
import fr from './messages/fr.json';

addWords('fr', { aloud: fr });
addWords('en', { aloud: en });

export { default as Panel } from './Panel.svelte';
export { whenVoice } from './when-voice';
