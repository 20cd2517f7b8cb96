import { share } from '../exact.ts';
import { at, listAt, numberAt, textAt } from './expected.ts';

/** Shares that do not follow from their counts, where a report has both. */
export function shareProblems(report: unknown): string[] {
  return [
    ...(['month', 'yearToDate'] as const).flatMap((window) => [
      ...listAt(report, 'air', window).flatMap((row) => goodDays(`空气 ${window}`, row)),
      ...listAt(report, 'air', 'lastYear', window).flatMap((row) => goodDays(`空气去年 ${window}`, row)),
      ...listAt(report, 'water', window, 'summaries').flatMap((row) => sections(`断面 ${window}`, row)),
    ]),
    ...noise(report),
    ...drinking(report),
  ];
}

function goodDays(what: string, row: unknown): string[] {
  if (at(row, 'byLevel') == null) return [];
  const levels = [1, 2, 3, 4, 5, 6].map((level) => numberAt(row, 'byLevel', level) ?? 0);
  const [all, good] = [levels.reduce((sum, days) => sum + days, 0), (levels[0] ?? 0) + (levels[1] ?? 0)];
  const valid = numberAt(row, 'validDays');
  return [
    ...(valid === null ? [] : differs(`${what} ${textAt(row, 'area')} 有效天数`, valid, all)),
    ...differs(`${what} ${textAt(row, 'area')} 优良天数比例`, numberAt(row, 'goodShare'), share(good, all)),
  ];
}

function sections(what: string, row: unknown): string[] {
  const place = `${what} ${textAt(row, 'area')}`;
  const measured = numberAt(row, 'measured');
  const classes = listAt(row, 'classes').map(Number);
  const passed = numberAt(row, 'passed');
  if (measured === null) return [];
  const good = classes.slice(0, 3).reduce((sum, count) => sum + count, 0);
  return [
    ...(classes.length === 0
      ? []
      : differs(`${place} Ⅰ—Ⅲ类比例`, numberAt(row, 'goodShare'), share(good, measured))),
    ...(classes.length === 0
      ? []
      : differs(
          `${place} 各类断面数之和`,
          classes.reduce((sum, count) => sum + count, 0),
          measured,
        )),
    ...(passed === null
      ? []
      : differs(`${place} 达标率`, numberAt(row, 'passShare'), share(passed, measured))),
    ...(passed === null
      ? []
      : differs(`${place} 不达标的断面`, listAt(row, 'failed').length, measured - passed)),
  ];
}

function noise(report: unknown): string[] {
  return (['day', 'night'] as const).flatMap((time) => {
    const stations = listAt(report, 'noise', 'stations');
    const sum = (name: string) =>
      stations.reduce<number>((all, row) => all + (numberAt(row, time, name) ?? 0), 0);
    return stations.length === 0
      ? []
      : differs(
          `噪声 ${time}`,
          numberAt(report, 'noise', `${time}Share`),
          share(sum('passed'), sum('count')),
        );
  });
}

function drinking(report: unknown): string[] {
  const judged = listAt(report, 'drinking', 'sources').filter((row) => at(row, 'passes') != null);
  const passing = judged.filter((row) => at(row, 'passes') === true);
  return judged.length === 0
    ? []
    : differs(
        '水源达标率',
        numberAt(report, 'drinking', 'sourceShare'),
        share(passing.length, judged.length),
      );
}

function differs(what: string, stored: number | null, counted: number | null): string[] {
  return stored === counted ? [] : [`${what}: 写的是${stored}，由个数算是${counted}。请核对报告的数。`];
}
