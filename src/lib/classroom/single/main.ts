import { mount } from 'svelte';
import '../../../app.css';
import { addWords, setLanguage } from '$lib/i18n';
import { seanceHere } from './data';
import { loadFacesHere } from './faces';
import Single from './Single.svelte';

const seance = seanceHere();
addWords(seance.lang, seance.words);
setLanguage(seance.lang);
void loadFacesHere();
mount(Single, { target: document.body, props: { seance } });
