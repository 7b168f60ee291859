import { lookBeside } from './beside';
import { schoolName } from '$lib/help/school-name';

/**
 * What a page does about its school once it is quiet: says its name, asks for the file beside the site, and says
 * the name again should that have brought one.
 */
export async function meetSchool(say: (name: string | undefined) => void): Promise<void> {
	const read = () => say(schoolName.read()[0]);
	read();
	await lookBeside();
	read();
}
