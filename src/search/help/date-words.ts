import { addDays, isCalendarDay, type CalendarDay } from '#src/domain/calendar.ts';
import { numberOf } from './numerals.ts';
import { monthIdAfter, weekIdOf } from './week.ts';

/** A date word in a text. */
export type DateWord = {
  readonly start: number;
  readonly end: number;
  /** The times that it may mean, as reports have them (`2026-w46`, `2026-09`, `2024-h1`, `2023`), the likeliest first. */
  readonly periods: readonly string[];
  /** It is said from today: where there is no report of that time, the newest is meant. */
  readonly isRelative: boolean;
};

const NUMERAL = '[〇零○一二三四五六七八九]';
const MONTH = `(?<month>(?<!\\d)(?:1[0-2]|0?[1-9])|十[一二]?|[一二三四五六七八九])月份?`;
const DAY = `(?<day>3[01]|[12]\\d|0?[1-9])[日号]`;
const WEEK = `(?:第(?<week>\\d{1,2}|[一二三四五六七八九十]{1,3})|(?<bare>(?<!\\d)[1-5]\\d))周`;
const YEAR = `(?:(?<said>今年|本年|去年|上年|前年)|(?<year>(?<!\\d)(?:20)?\\d\\d|(?:二[〇零○])?${NUMERAL}{2})年)`;

/** From the most that can be said of a time to the least. */
const FORMS: readonly RegExp[] = [
  new RegExp(`(?:${YEAR})?(?:${MONTH}(?:${DAY})?|${WEEK})`, 'u'),
  new RegExp(`${YEAR}度?(?<half>上半年)?`, 'u'),
  /(?<!\d)(?<year>20\d\d)(?<half>上半年)/u,
  /(?<!\d)(?<year>20\d\d)-?w(?<week>\d\d)(?!\d)/iu,
  /(?<!\d)(?<year>20\d\d)[-/.](?<month>1[0-2]|0?[1-9])(?:[-/.](?<day>3[01]|[12]\d|0?[1-9]))?(?!\d)/u,
  /(?<!\d)(?<year>20\d\d)(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])?(?!\d)/u,
  /(?<!\S)(?<year>20\d\d)(?!\S)/u,
  /(?<back>上+一?个?|[本这]一?个?)(?<unit>周|星期|礼拜)[一二三四五六日天]?/u,
  /(?<back>上+一?个?|[本这]一?个?)(?<unit>月)/u,
  /(?<near>今天|今日|昨天|昨日|前天|最近|近期|最新)/u,
];

const ANY = new RegExp(
  FORMS.map(({ source }) => source.replace(/\?<(?![=!])\w+>/g, '?:').replace(/\\k<\w+>/g, '')).join('|'),
  'giu',
);

type Parts = Readonly<Record<string, string | undefined>>;

/** The date words in a text, in order. @param today by which `上周` and `9月` are told. */
export function dateWordsIn(text: string, today: CalendarDay): DateWord[] {
  const plain = text.replace(/[０-９]/g, (digit) => digit.normalize('NFKC'));
  return [...plain.matchAll(ANY)].flatMap(({ 0: word, index }) => {
    const parts = partsOf(plain, index, word);
    const periods = parts ? periodsOf(parts, today) : [];
    if (periods.length === 0) return [];
    const isRelative = parts?.['back'] !== undefined || parts?.['near'] !== undefined;
    return [{ start: index, end: index + word.length, periods, isRelative }];
  });
}

function partsOf(text: string, index: number, word: string): Parts | null {
  for (const form of FORMS) {
    const sticky = new RegExp(form.source, `${form.flags}y`);
    sticky.lastIndex = index;
    const match = sticky.exec(text);
    if (match?.[0] === word) return match.groups ?? {};
  }
  return null;
}

function periodsOf(parts: Parts, today: CalendarDay): string[] {
  const { back, near, half, month, day } = parts;
  if (near !== undefined)
    return [
      weekIdOf(near.startsWith('昨') ? addDays(today, -1) : near === '前天' ? addDays(today, -2) : today),
    ];
  if (back !== undefined) return [earlier(back, parts['unit'] ?? '', today)];
  const years = yearsOf(parts, today);
  if (half !== undefined) return years.map((year) => `${year}-h1`);
  const week = parts['week'] ?? parts['bare'];
  if (week !== undefined) return weeksOf(numberOf(week), years, today);
  if (month === undefined) return years;
  const months = years.map((year) => `${year}-${two(numberOf(month))}`);
  if (day === undefined) return months.filter((id) => parts['year'] ?? parts['said'] ?? id <= today);
  return months
    .map((id) => `${id}-${two(Number(day))}`)
    .filter(isCalendarDay)
    .filter((date) => parts['year'] ?? date <= today)
    .flatMap((date) => [weekIdOf(date), date.slice(0, 7)]);
}

/** `上上周` is two weeks ago. */
function earlier(back: string, unit: string, today: CalendarDay): string {
  const count = [...back].filter((sign) => sign === '上').length;
  return unit === '月' ? monthIdAfter(today, -count) : weekIdOf(addDays(today, -7 * count));
}

/** The year that is named, else this one and the last: what has been can be looked up. */
function yearsOf({ said, year }: Parts, today: CalendarDay): string[] {
  const now = Number(today.slice(0, 4));
  if (said !== undefined) return [String(now - (said === '前年' ? 2 : /[去上]/.test(said) ? 1 : 0))];
  if (year === undefined) return [String(now), String(now - 1)];
  const number = numberOf(year);
  return Number.isNaN(number) ? [] : [String(number < 100 ? 2000 + number : number)];
}

function weeksOf(number: number, years: readonly string[], today: CalendarDay): string[] {
  const weeks = years.map((year) => `${year}-w${two(number)}`);
  const isReal = number >= 1 && number <= 53;
  return isReal ? weeks.filter((week) => years.length === 1 || week <= weekIdOf(today)) : [];
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
