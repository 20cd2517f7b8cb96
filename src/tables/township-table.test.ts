import { expect, test } from 'vitest';
import { month } from '#src/domain/month.ts';
import type { TownshipWithBase } from '#src/queries/monthly-reports.ts';
import { wordsFor } from '#src/words/words.ts';
import { keysOf, rowsOf } from './example-rows.ts';
import { townshipTable } from './township-table.ts';

const words = wordsFor(new URL('https://portal.example/'));
const row = (changes: Partial<TownshipWithBase>): TownshipWithBase => ({
  district: 'xinchang',
  name: '甲镇',
  month: 20,
  yearToDate: 24,
  lastYear: null,
  validDays: 30,
  gaps: {},
  base: null,
  ...changes,
});
const tableOf = (...rows: TownshipWithBase[]) => townshipTable(month('2024-06'), rows, words);

test('has month and year to date with the same of last year', () => {
  const table = tableOf(row({ base: { month: 22, yearToDate: 25 } }));
  expect([table.id, table.caption]).toEqual(['townships', '2024年6月和当年累计的PM2.5平均浓度，微克/立方米']);
  expect(keysOf(table)).toBe('township,area,month_pm25,year_pm25,month_pm25_base,year_pm25_base,valid_days');
  expect(rowsOf(table)).toEqual([
    {
      township: '甲镇',
      area: '新昌县',
      month_pm25: 20,
      year_pm25: 24,
      month_pm25_base: 22,
      year_pm25_base: 25,
      valid_days: 30,
    },
  ]);
});

test('what is missing says why: its own figures, a base that is not known or not printed, days', () => {
  const gaps = { month: 'too-few-days', yearToDate: 'not-covered' } as const;
  const [own, unprinted, unknown] = rowsOf(
    tableOf(
      row({ month: null, yearToDate: null, gaps }),
      row({ base: { month: null, yearToDate: 25 }, gaps: { lastYearMonth: 'not-published' } }),
      row({ validDays: null }),
    ),
  );
  expect(own).toMatchObject({ month_pm25: '(有效天数不足)', year_pm25: '(数据不全)' });
  expect(unprinted).toMatchObject({ month_pm25_base: '(未公布)', year_pm25_base: 25 });
  expect(unknown).toMatchObject({
    month_pm25_base: '(没有去年的数值)',
    year_pm25_base: '(没有去年的数值)',
    valid_days: '(未公布)',
  });
});
