import { addMessages, init } from 'svelte-i18n';
import fr from './fr.json';

addMessages('fr', fr);
init({ fallbackLocale: 'fr', initialLocale: 'fr' });
