import { expect, test } from 'vitest';
import { weeklyCsv } from '#src/downloads/weekly.ts';
import { exampleDay } from '#src/domain/air/example-day.ts';
import { exampleArea, exampleReport } from '#src/domain/report/example-report.ts';
import { wordsFor } from '#src/words/words.ts';
import { examplePage } from '../site-checks/example-site.ts';
import { rowsOfCsv, rowsOfDays, rowsOfPage } from './weekly-rows.ts';

/** A day on which two values are missing. */
const day = exampleDay('2019-02-04', {
  concentrations: { ...exampleDay('2019-02-04').concentrations, pm25: null, co: null },
  gaps: { pm25: 'too-few-hours', co: 'frozen' },
  aqi: null,
  primary: [],
});

const TEXTS = {
  日期: '2月4日',
  AQI: '',
  级别: '',
  首要污染物: '',
  'PM2.5': '有效小时不足',
  PM10: '80',
  'O₃': '100',
  'NO₂': '40',
  'SO₂': '10',
  CO: '仪器示值不变，未采用',
};

test('an area’s day says why a value is missing', () => {
  expect(rowsOfDays([day])).toEqual([TEXTS]);
});

test('a day in the CSV says so too', () => {
  const report = exampleReport('2019-W06', { areas: [exampleArea('2019-W06', { days: [day] })] });
  const csv = weeklyCsv(report, wordsFor(new URL('https://portal.example/')));
  expect([...rowsOfCsv(csv).values()]).toEqual([[TEXTS]]);
});

test('a row of the table is read by the heads of its columns, in any order', () => {
  const [, , , , ...values] = Object.keys(TEXTS);
  const heads = ['日期', ...values, 'AQI', '级别', '首要污染物'].map((name) => `<th>${name}</th>`).join('');
  const cells = ['有效小时不足', '80', '100', '40', '10', '仪器示值不变，未采用', 'NA', '未发布', '—'];
  const row = `<th>2月4日 周一</th>${cells.map((cell) => `<td><span>${cell}</span></td>`).join('')}`;
  const table = `<table id="daily-table"><tr>${heads}</tr><tr>${row}</tr></table>`;
  expect(rowsOfPage(examplePage(table))).toEqual([TEXTS]);
});

test('a column that is not there is no value', () => {
  const table = '<table id="daily-table"><tr><th>日期</th></tr><tr><th>2月4日</th></tr></table>';
  expect(rowsOfPage(examplePage(table))[0]?.['AQI']).toBe('no such column');
});
