import { silent, type Claim } from '../claims.ts';
import { printed } from '../sentences/change-claims.ts';
import type { AirJson, MonthJson } from '../sentences/month-json.ts';
import { goalOf, type YearGoal } from './goals.ts';

/** A figure of the year to date that is read against the year's goal. */
type Figure = {
  readonly indicator: string;
  readonly name: string;
  readonly of: (row: AirJson) => number | null;
  readonly told: (value: number | null) => string | null;
};

const FIGURES: readonly Figure[] = [
  {
    indicator: 'pm25',
    name: 'PM2.5',
    of: ({ concentrations }) => concentrations['pm25'] ?? null,
    told: (value) => value?.toString() ?? null,
  },
  {
    indicator: 'good-share',
    name: '优良天数比例',
    of: ({ goodShare }) => goodShare,
    told: (value) => (value === null ? null : `${printed(value)}%`),
  },
];

/** `2024年的目标：PM2.5不高于28微克/立方米，2024年1—6月为26，在目标以内。2024年的优良天数比例目标没有查到公布的数，不作对比。` */
export function targetClaims({ month, scope, air }: MonthJson, goals: readonly YearGoal[]): Claim[] {
  const row = scope === 'city' ? air.yearToDate?.find(({ area }) => area === 'city') : undefined;
  if (!row) return [];
  const year = Number(month.slice(0, 4));
  const known = FIGURES.filter(({ indicator }) => goalOf(goals, indicator, year));
  const unknown = FIGURES.filter((figure) => !known.includes(figure)).map(({ name }) => name);
  return [
    {
      pattern: /(\d+)年的目标：/,
      says: (said) => [['目标的年份', said, year]],
      due: known.length > 0,
    },
    ...FIGURES.map((figure) => figureClaim(figure, month, row, goalOf(goals, figure.indicator, year))),
    {
      pattern: /(\d+)年的([^；。]+)目标没有查到公布的数，不作对比/,
      says: (said, names) => [
        ['没有查到目标的年份', said, year],
        ['没有查到的目标', names, unknown.join('、')],
      ],
      due: unknown.length > 0,
    },
    silent(/[；。]/),
  ];
}

/** `PM2.5不高于28微克/立方米，2024年1—6月为26，在目标以内` */
function figureClaim({ name, of, told }: Figure, month: string, row: AirJson, goal: YearGoal | null): Claim {
  const value = of(row);
  return {
    pattern: new RegExp(
      `${name}(不高于|不低于)([\\d.]+)([^\\d，]+)，(\\d+年[\\d—]+月)(?:为([\\d.]+%?)，)?(在目标以内|没有达到目标|没有数值)`,
    ),
    says: (side, bound, unit, time, own, verdict) => [
      [`${name}目标的方向`, side, goal?.side],
      [`${name}目标`, bound, goal?.value],
      [`${name}目标的单位`, unit, goal?.unit],
      [`${name}的时段`, time, timeOf(month)],
      [`${name}的数`, own ?? null, told(value)],
      [`${name}与目标相比`, verdict, goal ? verdictOf(value, goal) : '没有目标'],
    ],
    due: goal !== null,
  };
}

function verdictOf(value: number | null, { side, value: bound }: YearGoal): string {
  if (value === null) return '没有数值';
  return (side === '不高于' ? value <= bound : value >= bound) ? '在目标以内' : '没有达到目标';
}

/** The year to date: `2024年1—6月`, `2024年1月`. */
function timeOf(month: string): string {
  const [year, number] = month.split('-').map(Number);
  return `${year}年${number === 1 ? '' : '1—'}${number}月`;
}
