import { describe, expect, test } from 'vitest';
import { calendarDay } from '#src/domain/calendar.ts';
import { month } from '#src/domain/month.ts';
import { exampleSection } from '#src/domain/water/example-section.ts';
import { WATER_ITEMS } from '#src/domain/water/item.ts';
import type { WaterSample } from '../../water-file/sample.ts';
import { EXAMPLE_PLACES } from './example-places.ts';
import { waterRowsOf } from './example-water-rows.ts';
import { fewItems, otherLimits } from './water-notices.ts';

const JANUARY = month('2026-01');

describe('fewItems', () => {
  const valuesOf = (count: number) =>
    Object.fromEntries(WATER_ITEMS.slice(0, count).map((item) => [item, item === 'ph' ? '7' : '0']));
  const noticesOf = (...sections: ReturnType<typeof exampleSection>[]) =>
    fewItems(JANUARY, {
      warningRule: null,
      month: { method: 'manual', sections, summaries: [], basins: [], trophic: [] },
      yearToDate: { missing: 'not-supplied' },
    });

  test.each([5, 9, 21])('%i items are enough', (count) => {
    expect(noticesOf(exampleSection(valuesOf(count)))).toEqual([]);
  });

  test('fewer are told, reference items do not count', () => {
    const values = { ...valuesOf(4), totalNitrogen: '1', temperature: '20' };
    expect(
      noticesOf(exampleSection(values, { name: '甲' }), exampleSection({ ph: '7' }, { name: '乙' })),
    ).toEqual([
      '2026-01：断面甲（4 项）、乙（1 项）参加评价的不到 5 项（共 21 项），类别只凭这几项。请核对文件是否缺列。',
    ]);
  });

  test('a section without a class says why itself', () => {
    expect(noticesOf(exampleSection(null), exampleSection({ totalNitrogen: '1' }))).toEqual([]);
  });

  test('a month without water has none', () => {
    const missing = { missing: 'not-supplied' } as const;
    expect(fewItems(JANUARY, { warningRule: null, month: missing, yearToDate: missing })).toEqual([]);
  });
});

describe('otherLimits', () => {
  const told = (section: string, changes: Partial<WaterSample>) =>
    otherLimits(JANUARY, {
      sections: EXAMPLE_PLACES.sections,
      rows: waterRowsOf([
        { section, date: calendarDay('2026-01-08'), ...changes },
        { section, date: calendarDay('2026-01-18'), line: 3, ...changes },
      ]),
    });

  test.each<[string, string, Partial<WaterSample>]>([
    ['a river that is one', '甲断面', { body: 'river', lakeLimits: false }],
    ['a file that says nothing of it', '乙水库', {}],
    ['a reservoir with the limits of lakes', '乙水库', { lakeLimits: true }],
    ['a lake for a reservoir: their limits are the same', '乙水库', { body: 'lake' }],
  ])('%s needs no word', (_, section, changes) => {
    expect(told(section, changes)).toEqual([]);
  });

  test('a river with the limits of lakes is told once', () => {
    expect(told('甲断面', { lakeLimits: true })).toEqual([
      'water-1.csv：第 2 行 甲断面 的水体类型与 content/monitoring/sections.json 不同，按那里的河流限值评价。请改成一致。',
    ]);
  });

  test('a reservoir with those of rivers too', () => {
    expect(told('乙水库', { lakeLimits: false })[0]).toContain('按那里的湖库限值评价');
  });

  test('only those of the month', () => {
    expect(told('甲断面', { lakeLimits: true, date: calendarDay('2026-02-08') })).toEqual([]);
  });
});
