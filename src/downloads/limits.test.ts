import { expect, test } from 'vitest';
import { calendarDay } from '#src/domain/calendar.ts';
import { airLimitsOn } from '#src/domain/standards/edition.ts';
import { wordsFor } from '#src/words/words.ts';
import { airLimitsUsed } from './limits.ts';

const limits = airLimitsUsed(
  airLimitsOn(calendarDay('2026-03-01')),
  wordsFor(new URL('https://portal.example/')),
);

test('every limit of a stage is told with what it is for', () => {
  const told = limits.map(({ item, period, value, unit }) => `${item} ${period} ${value} ${unit}`);
  expect(told).toContain('PM2.5 年平均 30 微克/立方米');
  expect(told).toContain('PM2.5 日平均 60 微克/立方米');
  expect(told).toContain('O₃ 日最大8小时平均 160 微克/立方米');
  expect(told.filter((text) => text.startsWith('CO'))).toEqual(['CO 日平均 4 毫克/立方米']);
  expect(limits[0]?.standard).toContain('GB 3095—2026');
});
