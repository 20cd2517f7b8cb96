import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { itemsOf, site } from '../dist.ts';
import { only, planted } from '../planting.ts';
import { storedProblems } from './stored-problems.ts';

const items = [...itemsOf('weeklyReports'), ...itemsOf('monthlyReports')];

test('there are reports of weeks and months to compare', () => {
  expect(new Set(items.map(({ kind }) => kind)).size).toBe(2);
});

test.each(['weekly', 'monthly'])(
  'the JSON of every %s report gives away the figures that are stored',
  (kind) => {
    for (const { id, file } of items.filter((item) => item.file.includes(`/${kind}/`))) {
      const stored: unknown = JSON.parse(readFileSync(file, 'utf8'));
      expect(JSON.parse(site.read(`reports/${kind}/${id}.json`)), file).toMatchObject(stored as object);
    }
  },
);

test('every table of a report says what is stored, and shares follow from counts', () => {
  expect(storedProblems(site, items)).toEqual([]);
});

describe('a fault is found', () => {
  const some = items.filter(({ id }) => id === '2026-w30' || id === '2026-03');
  const folder = 'reports/monthly/2026-03';
  const few = only(site, (path) => /2026-w30|2026-0[1-3]|2025-0[1-3]/.test(path) && path.endsWith('.json'));

  test('only where there is one', () => {
    expect(storedProblems(few, some)).toEqual([]);
  });

  test.each([
    ['a mean', `${folder}/air.json`, /"pm25": 28/, '"pm25": 27', '“pm25”: 存的是28，表里是27'],
    ['a rank', `${folder}/air.json`, /"rank": 2/, '"rank": 3', '“rank”: 存的是2，表里是3'],
    [
      'a day',
      'reports/weekly/2026-w30/daily.json',
      /"aqi": 154/,
      '"aqi": 153',
      '“aqi”: 存的是154，表里是153',
    ],
    [
      'good days',
      'reports/weekly/2026-w30/districts.json',
      /"good_days": 3/,
      '"good_days": 4',
      '“good_days”: 存的是3，表里是4',
    ],
    [
      'an excess',
      'reports/weekly/2026-w30/exceedances.json',
      /"multiple": 0.37/,
      '"multiple": 0.38',
      '“multiple”: 存的是0.37',
    ],
    [
      'a base judged again',
      `${folder}/air-last-year.json`,
      /("composite_index_base": )[\d.]+/,
      '$19',
      '“composite_index_base”',
    ],
    [
      'a change',
      `${folder}/air-year-to-date-last-year.json`,
      /("good_share_change": )-?[\d.]+/,
      '$199',
      '“good_share_change”',
    ],
    ['a class', `${folder}/sections.json`, /("class": )\d/, '$16', '“class”'],
    [
      'a count of sections',
      `${folder}/water.json`,
      /("measured": )127/,
      '$1128',
      '“measured”: 存的是127，表里是128',
    ],
    ['an intake', `${folder}/drinking.json`, /("intake": )[\d.]+/, '$11', '“intake”'],
    ['noise', `${folder}/noise.json`, /("night_passed": )\d+/, '$199', '“night_passed”'],
    ['a township', `${folder}/townships.json`, /("month_pm25": )\d+/, '$199', '“month_pm25”'],
    ['a lost row', `${folder}/trophic.json`, /\{\s*"water_body"[^}]*\},/, '', '没有这一行'],
  ])('in %s', (_, path, part, by, problem) => {
    expect(storedProblems(planted(few, path, part, by), some).join('\n')).toContain(problem);
  });

  test('in a table that is not there', () => {
    const without = only(few, (path) => path !== `${folder}/water.json`);
    expect(storedProblems(without, some).join('\n')).toContain('water.json: 没有生成，存的却有7行');
  });
});
