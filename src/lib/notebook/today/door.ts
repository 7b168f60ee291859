/** What the session needs of today's notebook, in one file that is fetched when there is one. */
export { drawKey, type HeldKey } from './held-key';
export { Holder } from './holder';
export { holdsRows, removeRows, sweep } from './leftovers';
export { openToday } from './open-today';
export { claimTab, type TabLock } from './tab-lock';
export { answerTabs, askKey, askTitle } from './tabs';
