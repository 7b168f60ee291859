import type { HandleClientError } from '@sveltejs/kit';

/** An unknown path is an ordinary thing, told on a page of its own: nothing for the console. */
export const handleError: HandleClientError = ({ error, status, message }) => {
	if (status !== 404) console.error(error);
	return { message };
};
