import { readSearchTable } from './content/search.ts';

/** The words that search knows, from `content/search.json`. */
export const searchTable = readSearchTable();
