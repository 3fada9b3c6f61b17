/**
 * Where the program's own files lie: fonts, word lists. Kept in a file two folders deep because the built program
 * is (`out/main`, `out/cli`): from there as from here the way up is the same.
 */
export const resourceFolder = new URL('../../resources/', import.meta.url);
