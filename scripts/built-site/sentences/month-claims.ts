import { silent, type Claim, type Said } from '../claims.ts';
import { CHANGE, told } from './week-facts.ts';
import { airOf, comparedAir, comparedWater, waterOf, type Basis, type Compared, type FindMonth, type MonthJson } from './month-facts.ts';

/** A monthly report with what it may be compared with, and what districts are called. */
export type Month = {
  readonly report: MonthJson;
  readonly find: FindMonth;
  readonly nameOf: (area: string) => string;
};

/** A share as it is printed: `100`, `96.8`. */
export function printed(share: number | null): string | null {
  return share === null ? null : share === 100 ? '100' : share.toFixed(1);
}

/** `2026年5月，空气31天里30天优良，128个断面125个达标` */
export function headlineClaims({ report }: Month): Claim[] {
  const [year, month] = report.month.split('-');
  const water = waterOf(report, report.scope);
  return [
    { pattern: /(\d+)年(\d+)月，/, says: (a, b) => [['月份', `${a}-${b}`, `${year}-${Number(month)}`]], due: true },
    ...airClaims(report),
    { pattern: /1—(\d+)月/, says: (said) => [['累计到的月份', said, water?.window === 'yearToDate' ? Number(month) : '']], due: water?.window === 'yearToDate' && month !== '01' },
    ...sectionClaims(water?.summary ?? null),
    silent(/，/),
  ];
}

function airClaims(report: MonthJson): Claim[] {
  const air = airOf(report, report.scope);
  const good = air?.byLevel ? (air.byLevel['1'] ?? 0) + (air.byLevel['2'] ?? 0) : null;
  const counted = air?.validDays != null && good !== null;
  const both = (days: unknown, all: unknown): Said[] => [
    ['优良天数', days, good],
    ['有效天数', all, air?.validDays],
  ];
  return [
    { pattern: /空气(\d+)天全部优良/, says: (all) => both(all, all) },
    { pattern: /空气(\d+)天里(\d+)天优良/, says: (all, days) => both(days, all) },
    { pattern: /没有发布空气质量指数/, says: () => [['有效天数', 0, air?.validDays]] },
    { pattern: /空气优良天数比例([\d.]+)%/, says: (said) => [['优良天数比例', said, printed(air?.goodShare ?? null)]], due: !counted && air?.goodShare != null },
    { pattern: /空气优良天数比例未公布/, says: () => [['优良天数比例', null, air?.goodShare]] },
  ];
}

/** `128个断面125个达标` */
export function sectionClaims(summary: ReturnType<typeof rowOf>): Claim[] {
  const all = summary?.measured ?? summary?.sections ?? null;
  const both = (passed: unknown, sections: unknown): Said[] => [
    ['断面数', sections, all],
    ['达标断面数', passed, summary?.passed ?? ''],
  ];
  return [
    { pattern: /(\d+)个断面全部达标/, says: (sections) => both(sections, sections) },
    { pattern: /(\d+)个断面，?(\d+)个达标/, says: (sections, passed) => both(passed, sections), due: all !== null && summary?.passed != null && summary.passed < all },
    { pattern: /(\d+)个断面/, says: (sections) => both('', sections) },
    { pattern: /断面数未公布/, says: () => [['断面数', null, all]] },
  ];
}

/** A row of water of a report, as `waterOf` finds it. */
export function rowOf(report: MonthJson, area: string) {
  return waterOf(report, area)?.summary ?? null;
}

/** PM2.5, what it is compared with, the worst district, the sections that failed. */
export function leadClaims(month: Month): Claim[] {
  const { report, find } = month;
  const air = airOf(report, report.scope);
  const pm25 = air?.concentrations['pm25'] ?? null;
  const limit = `${report.month}-28` < CHANGE ? 35 : 30;
  const compared = (basis: Basis) => comparedAir('pm25', report.scope, 'month', report, find, basis);
  return [
    { pattern: /PM2\.5平均(\d+)微克\/立方米/, says: (said) => [['PM2.5均值', said, pm25]], due: pm25 !== null },
    { pattern: /PM2\.5月均值[^。]+/, says: () => [['PM2.5均值', null, pm25]] },
    ...changeClaims('去年同月', compared('last-year'), '%', pm25 !== null),
    ...changeClaims('上月', compared('previous'), '%', pm25 !== null),
    { pattern: /(不?)高于年均二级限值(\d+)/, says: (not, said) => [['限值', said, limit], ['高低', not === '' ? '高于' : '不高于', (pm25 ?? 0) > limit ? '高于' : '不高于']], due: pm25 !== null },
    worstClaim(month),
    ...failedClaims(report),
    silent(/[，。]/),
  ];
}

/** `比去年同月上升4.3%`, `与上月不可比`, with what is said of a base that was judged again. */
export function changeClaims(base: string, truth: Compared, unit: '%' | '个百分点', due: boolean): Claim[] {
  const is = truth.why ?? `${truth.change}${unit}${truth.again ? '重新评价' : ''}`;
  const said = (value: unknown): Said[] => [[`与${base}相比`, value, is]];
  const again = `(（${base}已按本期的标准重新评价）)?`;
  const words = (mark: string | undefined) => (mark ? '重新评价' : '');
  const any: Claim = {
    pattern: new RegExp(`(?:比${base}(上升|下降)([\\d.]+)(%|个百分点)|与${base}(持平|不可比)|没有${base}的(报告|数值)可比)${again}`),
    says: (way, size = '', sign, same, missing, mark) => {
      if (way) return said(`${told(way, size)}${sign}${words(mark)}`);
      if (same) return said(same === '持平' ? `0${unit}${words(mark)}` : 'incomparable');
      return said(missing === '报告' ? 'no-report' : 'no-value');
    },
    due,
  };
  return [any];
}

function worstClaim({ report, nameOf }: Month): Claim {
  const shares = (report.air.month ?? []).slice(1).filter(({ goodShare }) => goodShare !== null);
  const least = Math.min(...shares.map(({ goodShare }) => goodShare ?? 101));
  const worst = shares.filter(({ goodShare }) => goodShare === least);
  return {
    pattern: /优良天数比例最低的是([^（]+)（([\d.]+)%）/,
    says: (names, said) => [
      ['最低的区县', names, worst.map(({ area }) => nameOf(area)).join('、')],
      ['最低的比例', said, printed(least)],
    ],
    due: shares.length > 1 && worst.length < shares.length,
  };
}

function failedClaims(report: MonthJson): Claim[] {
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

/** The sentence about water: suspended sections, shares, failed sections, warnings. */
export function waterClaims(report: MonthJson, area: string): Claim[] {
  const water = waterOf(report, area);
  const { summary, sections = [] } = water ?? {};
  const colours = ['red', 'yellow', 'green'].map((colour) => sections.filter(({ warning }) => warning?.colour === colour).length);
  const stopped = sections.filter(({ gap }) => gap === 'suspended');
  const failed = summary?.failed ?? [];
  return [
    {
      pattern: /(\d+)个断面里(\d+)个有结果，停测(?:：([^。]+)|(\d+)个)。/,
      says: (all, measured, names, count) => [
        ['断面数', all, summary?.sections],
        ['有结果的断面数', measured, summary?.measured],
        ['停测的断面', names ?? count, names ? stopped.map(({ name, note }) => name + (note ? `（${note}）` : '')).join('、') : Number(all) - Number(measured)],
      ],
      due: summary?.sections != null && summary.measured !== null && summary.measured < summary.sections,
    },
    { pattern: /Ⅰ—Ⅲ类断面占([\d.]+)%/, says: (said) => [['Ⅰ—Ⅲ类比例', said, printed(summary?.goodShare ?? null)]] },
    { pattern: /没有不达标的断面/, says: () => [['没有达标的断面数', 0, failed.length]] },
    { pattern: /没有达标的断面：([^。]+)/, says: (said) => [['没有达标的断面', said, failed.join('、')]], due: failed.length > 0 },
    {
      pattern: /三色预警：红色(\d+)个、黄色(\d+)个、绿色(\d+)个/,
      says: (...said) => [['三色预警', said.slice(0, 3).join(), colours.join()]],
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

/** The four key figures of an area in large type, by their names: what the value must be, and what its notes may say. */
export function figureClaims({ report, find }: Month, area: string): ReadonlyMap<string, { readonly value: string | null; readonly notes: readonly Claim[] }> {
  const air = airOf(report, area);
  const water = waterOf(report, area);
  const compared = (figure: 'pm25' | 'goodShare' | 'compositeIndex', unit: '%' | '个百分点') => [
    ...changeClaims('去年同月', comparedAir(figure, area, 'month', report, find, 'last-year'), unit, true),
    ...changeClaims('上月', comparedAir(figure, area, 'month', report, find, 'previous'), unit, true),
  ];
  const [year, month] = report.month.split('-').map(Number);
  const values = new Map([
    ['优良天数比例', { value: printed(air?.goodShare ?? null), notes: compared('goodShare', '个百分点') }],
    ['PM2.5平均', { value: air?.concentrations['pm25']?.toString() ?? null, notes: compared('pm25', '%') }],
    ['综合指数', { value: air?.compositeIndex?.toFixed(2) ?? null, notes: compared('compositeIndex', '%') }],
    [
      '断面达标率',
      {
        value: printed(water?.summary.passShare ?? null),
        notes: [
          { pattern: /(\d+)年(?:1—)?(\d+)月/, says: (a, b) => [['月份', `${a}-${b}`, `${year}-${month}`]], due: true } satisfies Claim,
          { pattern: /Ⅰ—Ⅲ类断面([\d.]+)%/, says: (said) => [['Ⅰ—Ⅲ类比例', said, printed(water?.summary.goodShare ?? null)]] } satisfies Claim,
          ...changeClaims('去年同月', comparedWater(area, report, find, 'last-year'), '个百分点', false),
          ...changeClaims('上月', comparedWater(area, report, find, 'previous'), '个百分点', false),
        ],
      },
    ],
  ] as const);
  return new Map([...values].filter(([name]) => (name === '断面达标率' ? water : air) !== null));
}
