/** What stays in the profile in clear: neutral, and for a notebook random. */
export const SHELF = 'cahier-carnets';
export const databaseOf = (id: string): string => `cahier-${id}`;
