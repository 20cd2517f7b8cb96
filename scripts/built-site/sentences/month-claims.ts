import { silent, type Claim, type Said } from '../claims.ts';
import { changeClaims, printed } from './change-claims.ts';
import { comparedAir, type Basis, type FindMonth } from './month-facts.ts';
import { airOf, waterOf, type MonthJson } from './month-json.ts';
import { failedClaims, sectionClaims } from './water-claims.ts';
import { CHANGE } from './week-facts.ts';

/** A monthly report with what it may be compared with, and what districts are called. */
export type Month = {
  readonly report: MonthJson;
  readonly find: FindMonth;
  readonly nameOf: (area: string) => string;
};

/** `2026年5月，空气31天里30天优良，128个断面125个达标` */
export function headlineClaims({ report }: Month): Claim[] {
  const [year, month] = report.month.split('-');
  const water = waterOf(report, report.scope);
  return [
    {
      pattern: /(\d+)年(\d+)月，/,
      says: (a, b) => [['月份', `${a}-${b}`, `${year}-${Number(month)}`]],
      due: true,
    },
    ...airClaims(report),
    {
      pattern: /1—(\d+)月/,
      says: (said) => [['累计到的月份', said, water?.window === 'yearToDate' ? Number(month) : '']],
      due: water?.window === 'yearToDate' && month !== '01',
    },
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
    {
      pattern: /空气优良天数比例([\d.]+)%/,
      says: (said) => [['优良天数比例', said, printed(air?.goodShare ?? null)]],
      due: !counted && air?.goodShare != null,
    },
    { pattern: /空气优良天数比例未公布/, says: () => [['优良天数比例', null, air?.goodShare]] },
  ];
}

/** PM2.5, what it is compared with, the worst district, the sections that failed. */
export function leadClaims(month: Month): Claim[] {
  const { report, find } = month;
  const air = airOf(report, report.scope);
  const pm25 = air?.concentrations['pm25'] ?? null;
  const limit = `${report.month}-28` < CHANGE ? 35 : 30;
  const compared = (basis: Basis) => comparedAir('pm25', report.scope, 'month', report, find, basis);
  // Without a base nothing need be said here: the key figures say why.
  const isSaid = (basis: Basis) => pm25 !== null && [null, 'incomparable'].includes(compared(basis).why);
  return [
    {
      pattern: /PM2\.5平均(\d+)微克\/立方米/,
      says: (said) => [['PM2.5均值', said, pm25]],
      due: pm25 !== null,
    },
    { pattern: /PM2\.5月均值[^。]+/, says: () => [['PM2.5均值', null, pm25]] },
    ...changeClaims('去年同月', compared('last-year'), '%', isSaid('last-year')),
    ...changeClaims('上月', compared('previous'), '%', isSaid('previous')),
    {
      pattern: /(不?)高于年均二级限值(\d+)（只作参照）/,
      says: (not, said) => [
        ['限值', said, limit],
        ['高低', not === '' ? '高于' : '不高于', (pm25 ?? 0) > limit ? '高于' : '不高于'],
      ],
      due: pm25 !== null,
    },
    worstClaim(month),
    ...failedClaims(report),
    silent(/[，。]/),
  ];
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
