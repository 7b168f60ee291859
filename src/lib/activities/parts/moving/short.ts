/** Most characters of a thing's name in an announcement: two of them and their places fit in a breath. */
const LONGEST = 60;

/** The beginning of a text, cut between words: a card's name as it is announced. */
export function short(text: string): string {
	if (text.length <= LONGEST) return text;
	const cut = text.slice(0, LONGEST);
	const space = cut.lastIndexOf(' ');
	return `${cut.slice(0, space > LONGEST / 2 ? space : LONGEST).replace(/[\s,;:.!?]+$/, '')}…`;
}
