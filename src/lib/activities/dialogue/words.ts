import { pageWords } from '../parts/page/words';
import { walkWords } from '../parts/walk/words';
import { withWords } from '../parts/words';
import en from './messages/en.json';
import fr from './messages/fr.json';

export const words = withWords({ fr, en }, pageWords, walkWords);
