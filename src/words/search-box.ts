import { searchBox as zh } from './zh/search-box.ts';

export type SearchBoxWords = typeof zh;

/** The words of the search box in the language of a page: they come with the script that says them, so that no page carries them. */
export function searchBoxWordsFor(_language: string): SearchBoxWords {
  return zh;
}
