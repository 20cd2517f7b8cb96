import { silent, type Claim, type Said } from '../claims.ts';
import { CHANGE, daysAt, LEVEL_NAMES, levelOf, NAMES, told, type WeekFacts } from './week-facts.ts';

const DAYS = '((?:\\d+月)?\\d+日(?:[、和](?:\\d+月)?\\d+日)*)';
const LEVEL = '(轻度污染|中度污染|重度污染|严重污染)';
const COUNT = '(\\d+)';

/** How many days were good, as headline, answer and lists say it. */
export function goodClaims({ good, valid }: WeekFacts): Claim[] {
  const both = (days: unknown, all: unknown): Said[] => [
    ['有效天数', all, valid],
    ['优良天数', days, good],
  ];
  return [
    { pattern: /(?:空气)?(\d+)天全部优良/, says: (all) => both(all, all) },
    { pattern: /(?:空气)?(\d+)天里(\d+)天优良/, says: (all, days) => both(days, all) },
    { pattern: /(?:空气)?(\d+)天都没有达到优良/, says: (all) => both(0, all) },
    { pattern: /有效监测(\d+)天，其中(\d+)天空气优良/, says: (all, days) => both(days, all) },
    { pattern: /有效监测(\d+)天，空气(?:全部)?优良/, says: (all) => both(all, all) },
    { pattern: /有效监测(\d+)天，空气都没有达到优良/, says: (all) => both(0, all) },
    { pattern: /没有发布空气质量指数/, says: () => both(0, 0) },
  ];
}

/** `2026年第30周，空气7天里3天优良` */
export function headlineClaims(week: string, facts: WeekFacts): Claim[] {
  const [year, number] = week.split('-W');
  return [
    {
      pattern: /(\d+)年第(\d+)周，/,
      says: (a, b) => [
        ['年', a, year],
        ['周', b, Number(number)],
      ],
      due: true,
    },
    ...goodClaims(facts),
  ];
}

/** The sentences below the headline. */
export function leadClaims(facts: WeekFacts): Claim[] {
  return [...levelClaims(facts), ...concentrationClaims(facts), ...ruleClaims(facts), silent(/[，；。]/)];
}

function levelClaims(facts: WeekFacts): Claim[] {
  const { days, polluted, causes, main, valid } = facts;
  const count = (level: string, said: unknown): Said => [`${level}的天数`, said, daysAt(facts, level).length];
  const names = (said: string, list: readonly string[]): Said => [
    '首要污染物',
    [...said.matchAll(/（(.+?)）/g)].map(([, name]) => name).join(),
    list.map((name) => NAMES[name]).join(),
  ];
  return [
    ...polluting(facts),
    { pattern: new RegExp(`7天都是${LEVEL}`), says: (level = '') => [count(level, 7)] },
    {
      pattern: /首要污染物是([^。]+)。/,
      says: (said = '') => [names(said, causes)],
      due: polluted.length > 0,
    },
    {
      pattern: /优(\d)天、良(\d)天/,
      says: (a, b) => [count('优', a), count('良', b)],
    },
    {
      pattern: /(?:(\d)天都|这一天)是(优|良)/,
      says: (all = '1', level = '') => [count(level, all), ['有效天数', all, valid]],
    },
    { pattern: /没有污染天/, says: () => [['污染天数', 0, polluted.length]] },
    { pattern: /良的(?:日子|一天)首要污染物(?:主要)?是([^。]+)。/, says: (said = '') => [names(said, main)] },
    {
      pattern: new RegExp(`(?:${DAYS}|7天)有效数据(?:都)?不足，没有发布指数`),
      says: (said) => [
        [
          '没有指数的日子',
          said ? datesIn(said) : 'all',
          said ? datesOf(days.filter(({ aqi }) => aqi === null)) : valid === 0 ? 'all' : '',
        ],
      ],
      due: valid < days.length,
    },
  ];
}

/** `7月24日中度污染`: the days of each level over 100, each level due. */
function polluting(facts: WeekFacts): Claim[] {
  return LEVEL_NAMES.slice(2).map((level) => ({
    pattern: new RegExp(`${DAYS}${level}`),
    says: (said = '') => [[`${level}的日子`, datesIn(said), datesOf(daysAt(facts, level))]],
    due: daysAt(facts, level).length > 0 && daysAt(facts, level).length < 7,
  }));
}

function concentrationClaims({ pm25, hasPrevious, change, over, pm25Days, limits }: WeekFacts): Claim[] {
  const compared = (said: unknown): Said[] => [
    ['与上一周相比', said, hasPrevious ? (change ?? '没有均值') : '没有报告'],
  ];
  const days = (said: unknown, all: unknown = pm25Days): Said[] => [
    ['PM2.5超限天数', said, over],
    ['PM2.5有数据的天数', all, pm25Days],
  ];
  return [
    {
      pattern: /PM2\.5一周平均(\d+)微克\/立方米/,
      says: (said) => [['PM2.5均值', said, pm25]],
      due: pm25 !== null,
    },
    { pattern: /PM2\.5这一周没有有效数据/, says: () => [['PM2.5均值', null, pm25]] },
    { pattern: /比上一周(上升|下降)([\d.]+)%/, says: (way = '', size = '') => compared(told(way, size)) },
    { pattern: /与上一周持平/, says: () => compared(0) },
    { pattern: /没有上一周的报告可比/, says: () => compared('没有报告') },
    { pattern: /没有上一周的均值可比/, says: () => compared('没有均值') },
    { pattern: /有(\d)天超过/, says: (said) => days(said) },
    { pattern: /7天都超过/, says: () => days(7) },
    { pattern: /每天都没有超过/, says: () => days(0, 7) },
    { pattern: new RegExp(`有数据的${COUNT}天都没有超过`), says: (all) => days(0, all) },
    { pattern: /有数据的一天没有超过/, says: () => days(0, 1) },
    { pattern: /日均限值(\d+)微克\/立方米/, says: (said) => [['限值', said, limits.join()]] },
    {
      pattern: /日均限值（3月1日起为(\d+)微克\/立方米，此前为(\d+)微克\/立方米）/,
      says: (after, before) => [['限值', [before, after].join(), limits.join()]],
    },
  ];
}

/** A week that holds the change of standard says so. */
function ruleClaims({ limits }: WeekFacts): Claim[] {
  return [
    {
      pattern:
        /这一周换了标准：(\d+)月(\d+)日起按HJ 633—2026评价，此前按HJ 633-2012，两边的优良天数不能直接比较/,
      says: (month, day) => [
        ['换标准的日子', `${month}-${day}`, CHANGE.slice(5).split('-').map(Number).join('-')],
      ],
      due: limits.length > 1,
    },
  ];
}

/** `7月21日、25日和8月1日` as `7/21,7/25,8/1`: a month is said once. */
function datesIn(said: string): string {
  let month = '';
  return [...said.matchAll(/(?:(\d+)月)?(\d+)日/g)]
    .map(([, own, date]) => `${(month = own ?? month)}/${date}`)
    .join();
}

function datesOf(days: WeekFacts['days']): string {
  return days.map(({ day }) => day.slice(5).split('-').map(Number).join('/')).join();
}

/** `7月20日，空气质量指数96，良，首要污染物O₃`: the days of the strip. */
export function dayClaims({ day, aqi, primary }: WeekFacts['days'][number]): Claim[] {
  const date = day.slice(5).split('-').map(Number).join('-');
  return [
    { pattern: /(\d+)月(\d+)日/, says: (a, b) => [['日期', `${a}-${b}`, date]], due: true },
    { pattern: /空气质量指数(\d+)/, says: (said) => [['指数', said, aqi]], due: aqi !== null },
    { pattern: /没有发布空气质量指数/, says: () => [['指数', null, aqi]] },
    {
      pattern: /首要污染物(\S+)/,
      says: (said) => [['首要污染物', said, primary.map((name) => NAMES[name]).join('、')]],
      due: primary.length > 0,
    },
    {
      pattern: /(优|良|[轻中重]度污染|严重污染)/,
      says: (said) => [['级别', said, levelOf(aqi)]],
      due: aqi !== null,
    },
    silent(/，/),
  ];
}
