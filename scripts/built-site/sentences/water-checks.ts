import type { HTMLElement } from 'node-html-parser';
import { claimProblems } from '../claims.ts';
import type { Month } from './month-claims.ts';
import { textsOf } from './page-text.ts';
import { shareClaims } from './share-claims.ts';
import { classClaims, waterClaims } from './water-claims.ts';

/** Pages that say which sections have no result; others may say only what failed. */
const WHOLE = /^(?:reports\/monthly\/[^/]+|water)\/index\.html$/;
const WATER = /三色预警：|^没有(?:达标的断面：|不达标的断面)|^\d+个断面里|^Ⅰ—Ⅲ类断面占/;

/** Sentences about sections, drinking water and noise, wherever they stand on the page. */
export function waterChecks(path: string, page: HTMLElement, month: Month, area: string): string[][] {
  const { report } = month;
  const isWhole = WHOLE.test(path);
  const all = textsOf(page, 'main p');
  const water = all.filter((text) => WATER.test(text));
  // A whole page that says nothing at all is checked, too.
  const said = isWhole && water.length === 0 ? [''] : water;
  return [
    ...said.map((text) => claimProblems(`${path} 断面`, text, waterClaims(report, area, isWhole))),
    ...all.flatMap((text) => {
      if (/^Ⅰ—Ⅲ类\d+个/.test(text)) return [claimProblems(path, text, classClaims(report, area))];
      if (!/^(?:水源|昼间)达标率\d/.test(text)) return [];
      return text.split('；').map((part) => claimProblems(path, part, shareClaims(part, month)));
    }),
  ];
}
