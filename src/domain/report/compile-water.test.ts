import { describe, expect, test } from 'vitest';
import { month } from '../month.ts';
import { sectionMonthOf, type WaterMonth } from './compile-water.ts';
import { section, waterMonth, ammonia, windowsOf } from './example-water-month.ts';

describe('a section in a month', () => {
  test('has the mean of its samples', () => {
    const samples = ['0.2', '0.4', '0.9'].map((value) => ({
      values: { ammoniaNitrogen: value },
      note: null,
    }));
    expect(sectionMonthOf(section('甲'), samples)).toEqual({
      section: section('甲'),
      values: { ammoniaNitrogen: '0.5' },
      note: null,
    });
  });

  test('a sample without values neither counts nor hides the others', () => {
    const samples = [
      { values: {}, note: '断流' },
      { values: { ammoniaNitrogen: '0.4' }, note: null },
      { values: {}, note: '断流' },
    ];
    expect(sectionMonthOf(section('甲'), samples)).toMatchObject({
      values: { ammoniaNitrogen: '0.4' },
      note: '断流',
    });
  });

  test('several remarks stand together, each once', () => {
    const samples = ['断流', '施工', '断流'].map((note) => ({ values: {}, note }));
    expect(sectionMonthOf(section('甲'), samples)).toMatchObject({ values: null, note: '断流；施工' });
  });
});

describe('why a section has no class', () => {
  const { month: window } = windowsOf([
    waterMonth('2026-01', {
      甲: { values: null, note: '断流' },
      乙: { values: { totalNitrogen: '1.2', temperature: '20' } },
      丙: ammonia('0.4'),
    }),
  ]);

  test('without values it is suspended; with values that have no say nothing was measured', () => {
    expect(window.sections.map((own) => [own.class, own.gap, own.note, own.passes])).toEqual([
      [null, 'suspended', '断流', null],
      [null, 'not-measured', null, null],
      [2, null, null, true],
    ]);
    expect(window.sections.map(({ warning }) => warning?.colour ?? null)).toEqual([null, null, 'green']);
  });

  test('none of them is in the shares', () => {
    expect(window.summaries[0]).toMatchObject({ area: 'city', sections: 3, measured: 1, goodShare: 100 });
  });
});

describe('a month', () => {
  test('is summed up for the city and for every district, also one without sections', () => {
    const { month: window } = windowsOf([
      waterMonth('2026-01', { 甲: ammonia('0.4'), 乙: { ...ammonia('1.8'), place: { district: null } } }),
    ]);
    expect(window.summaries.map(({ area, sections, failed }) => [area, sections, failed])).toEqual([
      ['city', 2, ['乙']],
      ['yuecheng', 0, []],
      ['keqiao', 1, []],
    ]);
  });

  test('has its basins, and the trophic state of lakes and reservoirs alone', () => {
    const { month: window } = windowsOf([
      waterMonth('2026-01', {
        甲: ammonia('0.4'),
        乙: { values: { totalPhosphorus: '0.02' }, place: { body: 'reservoir', basin: '另一流域' } },
        丙: { values: null, place: { body: 'lake', basin: null } },
      }),
    ]);
    expect(window.basins.map(({ basin }) => basin)).toEqual(['示例流域']);
    expect(window.trophic).toEqual([
      { name: '乙', index: null, state: null, gap: 'not-measured' },
      { name: '丙', index: null, state: null, gap: 'suspended' },
    ]);
  });

  test('says by which rule its warnings are', () => {
    expect(windowsOf([waterMonth('2026-01', { 甲: ammonia('0.4') })]).water.warningRule).toBe('own');
  });
});

describe('the warning', () => {
  const warningOf = (before: WaterMonth | null) =>
    windowsOf([waterMonth('2026-01', { 甲: ammonia('0.6') })], before).month.sections[0]?.warning;

  test('knows the class of the month before, also of December', () => {
    expect(warningOf(waterMonth('2025-12', { 甲: ammonia('0.4') }))).toEqual({
      colour: 'yellow',
      reasons: [{ kind: 'worse-than-before', before: 2 }],
    });
  });

  test.each([
    ['no month before', null],
    ['a month before without it', waterMonth('2025-12', { 乙: ammonia('0.4') })],
    ['a month before in which it was suspended', waterMonth('2025-12', { 甲: { values: null } })],
    ['a month before of the same class', waterMonth('2025-12', { 甲: ammonia('0.7') })],
  ])('is green after %s', (_, before) => {
    expect(warningOf(before)).toEqual({ colour: 'green', reasons: [] });
  });
});

describe('the year to date', () => {
  test('has the class of the mean over the months, neither the worst nor the last, and no values', () => {
    const { yearToDate } = windowsOf([
      waterMonth('2026-01', { 甲: ammonia('1.8') }),
      waterMonth('2026-02', { 甲: ammonia('0.4') }),
    ]);
    expect(yearToDate?.sections[0]).toMatchObject({ class: 4, values: null, warning: null, gap: null });
  });

  test('weighs every month alike, however many samples it has', () => {
    const samples = ['0.2', '0.2', '0.2'].map((value) => ({
      values: { ammoniaNitrogen: value },
      note: null,
    }));
    const january = { month: month('2026-01'), sections: [sectionMonthOf(section('甲'), samples)] };
    const { yearToDate } = windowsOf([january, waterMonth('2026-02', { 甲: ammonia('1.0') })]);
    expect(yearToDate?.sections[0]?.class).toBe(3); // 0.6, not 0.4
  });

  test('leaves suspended months out of the mean and names each, with its reason once', () => {
    const { yearToDate } = windowsOf([
      waterMonth('2026-01', { 甲: { values: null, note: '断流' } }),
      waterMonth('2026-02', { 甲: { values: null, note: '施工' } }),
      waterMonth('2026-03', { 甲: { values: null, note: '断流' } }),
      waterMonth('2026-04', { 甲: { values: null } }),
      waterMonth('2026-05', { 甲: ammonia('0.4') }),
    ]);
    expect(yearToDate?.sections[0]).toMatchObject({
      class: 2,
      note: '2026-01、2026-03 断流；2026-02 施工；2026-04',
    });
  });

  test('of a section that was never measured is suspended', () => {
    const { yearToDate } = windowsOf([waterMonth('2026-01', { 甲: { values: null, note: '断流' } })]);
    expect(yearToDate?.sections[0]).toMatchObject({ class: null, gap: 'suspended', note: '2026-01 断流' });
  });

  test('has the sections of the last month, a new one from its own months', () => {
    const { yearToDate } = windowsOf([
      waterMonth('2026-01', { 旧: ammonia('0.4'), 甲: ammonia('0.4') }),
      waterMonth('2026-02', { 甲: ammonia('0.4'), 新: ammonia('1.2') }),
    ]);
    expect(yearToDate?.sections.map(({ name, class: own }) => [name, own])).toEqual([
      ['甲', 2],
      ['新', 4],
    ]);
  });

  test('keeps basins and trophic states of the means', () => {
    const values = {
      chlorophyllA: '10',
      totalPhosphorus: '0.05',
      totalNitrogen: '1',
      transparency: '1',
      permanganateIndex: '4',
    };
    const lake = { 甲: ammonia('0.4'), 湖: { values, place: { body: 'lake' as const } } };
    const { yearToDate, month: own } = windowsOf([waterMonth('2026-01', lake)]);
    expect(yearToDate?.trophic).toEqual(own.trophic);
    expect(yearToDate?.basins).toEqual(own.basins);
    expect(own.trophic[0]?.index).toBeGreaterThan(0);
  });

  test('that is not covered is missing', () => {
    const { water } = windowsOf([waterMonth('2026-02', { 甲: ammonia('0.4') })], null, false);
    expect(water.yearToDate).toEqual({ missing: 'not-supplied' });
  });
});
