/** Most characters of a thing's name in an announcement: two of them and their places fit in a breath. */
const LONGEST = 60;

/** The beginning of a text, cut between words: a card's name as it is announced. At most `most` characters and « … ». */
export function short(text: string, most = LONGEST): string {
	if (text.length <= most) return text;
	const cut = text.slice(0, most);
	const space = cut.lastIndexOf(' ');
	return `${cut.slice(0, space > most / 2 ? space : most).replace(/[\s,;:.!?]+$/, '')}…`;
}
