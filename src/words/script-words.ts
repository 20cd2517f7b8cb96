import { outlook } from './zh/outlook.ts';
import { visitReasons } from './zh/visit-reasons.ts';

const zh = { outlook, visitReasons };

/** The words that scripts make sentences with, by the address of their page; few, as they are sent to browsers. */
export function scriptWordsFor(_address: Location): typeof zh {
  return zh;
}
