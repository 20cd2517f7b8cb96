import { expect, test } from 'vitest';
import type { DayCounts } from '#src/domain/air/statistics.ts';
import { countDays } from '#src/domain/air/statistics.ts';
import { exampleDay } from '#src/domain/air/example-day.ts';
import { month } from '#src/domain/month.ts';
import { printedSummary } from '#src/domain/report/example-water.ts';
import { TREND_FIGURES } from '#src/domain/report/trends.ts';
import { dataReports } from './data-reports.ts';
import { districts } from './districts.ts';
import { now } from './now.ts';
import { trends } from './trends.ts';
import { toDate, windowName } from './windows.ts';

test('every figure has a title, a unit, and a limit where there is one', () => {
  expect(TREND_FIGURES.filter((figure) => trends.names(figure, '全市').limit !== null)).toEqual([
    'pm25',
    'o3',
  ]);
  expect(new Set(TREND_FIGURES.map((figure) => trends.names(figure, '全市').title)).size).toBe(6);
  expect(trends.names('pm25', '柯桥区')).toEqual({
    title: 'PM2.5月均浓度',
    series: ['柯桥区'],
    limit: '年均二级限值',
  });
});

test('a picture says whose figure it is, and of which months', () => {
  expect(trends.pictureTitle('good-share', '全市')).toBe('全市优良天数比例');
  expect(trends.period(month('2024-11'), month('2026-10'))).toBe('2024年11月至2026年10月');
});

test('a window is called by its months; in January both are the month', () => {
  expect([windowName('month', month('2026-10')), windowName('yearToDate', month('2026-10'))]).toEqual([
    '2026年10月',
    '2026年1—10月',
  ]);
  expect(toDate(month('2026-01'))).toBe('2026年1月');
});

test('a week of a district', () => {
  const good: DayCounts = countDays([exampleDay('2025-10-01'), exampleDay('2025-10-02', { aqi: 120 })]);
  const none: DayCounts = countDays([exampleDay('2025-10-01', { aqi: null, primary: [] })]);
  expect(districts.weekFinding(good, 25)).toBe('2天里1天优良，PM2.5平均25');
  expect(districts.weekFinding(good, null)).toBe('2天里1天优良');
  expect(districts.weekFinding(none, 25)).toBe('没有发布空气质量指数');
});

test('the sections of a district', () => {
  expect(districts.waterFinding(printedSummary({ measured: 20, passed: 19 }), [])).toBe('20个断面，19个达标');
  expect(districts.waterFinding(printedSummary({ measured: 20 }), [])).toBe('20个断面');
  expect(districts.waterFinding(printedSummary(), [])).toBe('');
});

test('pages of the newest figures follow figures that there are', () => {
  const followed = [...now.airTrends, ...now.waterTrends, ...districts.trends];
  expect(followed.filter((figure) => !TREND_FIGURES.includes(figure))).toEqual([]);
  expect(now.airValue(27)).toBe('PM2.5：27');
  expect(now.airSchematic('2月10日')).toContain('级别是2月10日的');
});

test('an edition tells whether it is the first', () => {
  expect([1, 2].map(dataReports.edition)).toEqual(['首次发布', '第2版，改了已发布的数字']);
});
