import { describe, expect, test } from 'vitest';
import { calendarDay } from '#src/domain/calendar.ts';
import { reportOptions } from '../report/options.ts';
import { monthlyCommand, weeklyCommand } from './next-command.ts';

const LATER = '2030-01-01';
const FILES = { folder: '/tmp/demo data', from: 2025, to: 2026 };

/** What the report command understands of a printed line, paths without their folder. */
function understood(line: string) {
  const words = line.split(' -- ')[1]?.match(/"[^"]*"|\S+/g) ?? [];
  const text = words.map((word) => word.replaceAll('"', '').replace(`${FILES.folder}/`, ''));
  return reportOptions(text);
}

function weeks(year: number, today: string) {
  const options = understood(weeklyCommand(year, FILES.folder, calendarDay(today)));
  return options.kind === 'weekly' ? options : expect.fail('no weeks');
}

function months(year: number, today: string, files: Partial<typeof FILES> = {}) {
  const options = understood(monthlyCommand(year, { ...FILES, ...files }, calendarDay(today)));
  return options.kind === 'monthly' ? options : expect.fail('no months');
}

describe('the command for weeks', () => {
  test.each([
    [2025, LATER, '2025-W01', '2025-W52'],
    [2026, LATER, '2026-W01', '2026-W53'],
    [2026, '2026-11-23', '2026-W01', '2026-W47'],
    [2026, '2026-11-22', '2026-W01', '2026-W46'],
    [2026, '2026-01-05', '2026-W01', '2026-W01'],
  ])('of %s on %s asks for %s to %s', (year, today, first, last) => {
    const options = weeks(year, today);
    expect([options.weeks[0], options.weeks.at(-1)]).toEqual([first, last]);
    expect(options).toMatchObject({ air: [`air-${year}.csv`], out: 'reports/weekly', demonstration: true });
    expect([options.published, options.replace]).toEqual(['due', false]);
  });

  test.each([
    [2026, '2026-01-04'],
    [2011, LATER],
  ])('of %s on %s is none', (year, today) => {
    expect(weeklyCommand(year, '/tmp', calendarDay(today))).toBe(
      '没有能编的周报，只能编已经过完的、2012年起的。',
    );
  });
});

describe('the command for months', () => {
  test.each([
    ['a year that is over', 2025, LATER, {}, '2025-01', '2025-12'],
    ['a year that runs', 2026, '2026-11-30', {}, '2026-01', '2026-10'],
    ['the first of a month', 2026, '2026-12-01', {}, '2026-01', '2026-11'],
    ['hours that end before the year', 2025, LATER, { to: 2025 }, '2025-01', '2025-11'],
    ['hours that begin after the year', 2021, LATER, { from: 2021 }, '2021-02', '2021-12'],
  ])('of %s', (_, year, today, files, first, last) => {
    const { months: asked } = months(year, today, files);
    expect([asked[0], asked.at(-1)]).toEqual([first, last]);
  });

  test('has the hours of the neighbouring year, and the sections of the year before', () => {
    const parts = { drinking: ['drinking-2025.csv'], noise: ['noise-2025.csv'], out: 'reports/monthly' };
    expect(months(2025, LATER)).toMatchObject({
      ...parts,
      air: ['air-2025.csv', 'air-2026.csv'],
      water: ['water-2025.csv'],
      townships: ['townships-2025.csv'],
    });
    expect(months(2026, LATER)).toMatchObject({
      air: ['air-2026.csv'],
      water: ['water-2025.csv', 'water-2026.csv'],
    });
  });

  test('is none before the first month is over', () => {
    expect(monthlyCommand(2026, FILES, calendarDay('2026-01-31'))).toBe(
      '没有能编的月报，只能编已经过完的、2012年起的。',
    );
  });
});
