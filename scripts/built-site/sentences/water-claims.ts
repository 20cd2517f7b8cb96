import { silent, type Claim, type Said } from '../claims.ts';
import { printed } from './change-claims.ts';
import { waterOf, type MonthJson } from './month-json.ts';
import { withoutResultClaims } from './without-result-claims.ts';

/** `128个断面125个达标` */
export function sectionClaims(summary: ReturnType<typeof rowOf>): Claim[] {
  const all = summary?.measured ?? summary?.sections ?? null;
  const both = (passed: unknown, sections: unknown): Said[] => [
    ['断面数', sections, all],
    ['达标断面数', passed, summary?.passed ?? ''],
  ];
  return [
    {
      pattern: /(\d+)个断面(?:(?:全部)?(停测)|都?没有结果)|没有断面/,
      says: (sections = '0', stopped) => [
        ['断面数', sections, summary?.sections],
        ['有结果的断面数', 0, summary?.measured],
        ...(stopped ? [['停测的断面数', sections, summary?.suspended] as const] : []),
      ],
    },
    { pattern: /(\d+)个断面全部达标/, says: (sections) => both(sections, sections) },
    {
      pattern: /(\d+)个断面，?(\d+)个达标/,
      says: (sections, passed) => both(passed, sections),
      due: all !== null && summary?.passed != null && summary.passed < all,
    },
    { pattern: /(\d+)个断面/, says: (sections) => both('', sections) },
    { pattern: /断面数未公布/, says: () => [['断面数', null, all]] },
  ];
}

/** A row of water of a report, as `waterOf` finds it. */
export function rowOf(report: MonthJson, area: string) {
  return waterOf(report, area)?.summary ?? null;
}

/** `没有达标的是老东桥。`, of more than three the first three. */
export function failedClaims(report: MonthJson): Claim[] {
  const failed = rowOf(report, report.scope)?.failed ?? [];
  const named = (said: string, count: unknown): Said[] => [
    ['没有达标的断面', said, (failed.length > 3 ? failed.slice(0, 3) : failed).join('、')],
    ['没有达标的断面数', count, failed.length],
  ];
  return [
    {
      pattern: /没有达标的是([^。]+)。/,
      says: (said = '') => {
        const [, list = '', count] = /^(.*?)(?:等(\d+)个断面)?$/.exec(said) ?? [];
        return named(list, count ?? list.split('、').length);
      },
      due: failed.length > 0,
    },
  ];
}

/**
 * The sentence about water: sections without a result, shares, failed sections, warnings.
 * @param isWhole whether it speaks of all of them, or only of those that failed.
 */
export function waterClaims(report: MonthJson, area: string, isWhole: boolean): Claim[] {
  const water = waterOf(report, area);
  const { summary, sections = [] } = water ?? {};
  const colours = ['red', 'yellow', 'green'].map(
    (colour) => sections.filter(({ warning }) => warning?.colour === colour).length,
  );
  const failed = summary?.failed ?? [];
  return [
    ...(isWhole ? withoutResultClaims(summary ?? null, sections) : []),
    {
      pattern: /Ⅰ—Ⅲ类断面占([\d.]+)%/,
      says: (said) => [['Ⅰ—Ⅲ类比例', said, printed(summary?.goodShare ?? null)]],
    },
    { pattern: /没有不达标的断面/, says: () => [['没有达标的断面数', 0, failed.length]] },
    {
      pattern: /没有达标的断面：([^。]+)/,
      says: (said) => [['没有达标的断面', said, failed.join('、')]],
      due: failed.length > 0,
    },
    {
      pattern: /三色预警：红色(\d+)个、黄色(\d+)个、绿色(\d+)个/,
      says: (...said) => [['三色预警', said.slice(0, 3).join(), colours.join()]],
      due: isWhole && colours.some((count) => count > 0),
    },
    silent(/。|(?:水质类别说的是|河水、湖水)[^。]+/),
  ];
}

/** `Ⅰ—Ⅲ类126个，占98.4%` */
export function classClaims(report: MonthJson, area: string): Claim[] {
  const summary = rowOf(report, area);
  const good = summary?.classes?.slice(0, 3).reduce((sum, count) => sum + count, 0);
  return [
    {
      pattern: /Ⅰ—Ⅲ类(\d+)个，占([\d.]+)%/,
      says: (count, said) => [
        ['Ⅰ—Ⅲ类断面数', count, good],
        ['Ⅰ—Ⅲ类比例', said, printed(summary?.goodShare ?? null)],
      ],
    },
  ];
}
