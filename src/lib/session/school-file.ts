/** Where whoever hosts the site may put the school's own file: never part of a version, always asked for anew. */
export const SCHOOL_FILE = '/ecole.json';

/**
 * What the site says now, or nothing: no file and no network are no error. The page remembers what it read, so
 * nothing of it is cached, and no version fails to install for want of it.
 */
export async function answerSchool(request: Request): Promise<Response> {
	const found = await fetch(request).catch(() => undefined);
	return found?.ok ? found : new Response(null, { status: 204 });
}
