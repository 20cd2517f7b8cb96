import { describe, expect, test } from 'vitest';
import { exampleMonth, exampleMonthlyAir } from '#src/domain/report/example-month.ts';
import {
  changeBy,
  comparisonWith,
  exampleAirSummary,
  exampleAreaSummary,
  exampleStatistics,
  INCOMPARABLE,
  pointsBy,
  printedStatistics,
} from '#src/domain/report/example-summary.ts';
import {
  exampleWater,
  exampleWindow,
  printedSummary,
  sectionOf,
  suspendedSection,
} from '#src/domain/report/example-water.ts';
import type { MonthlyReport } from '#src/domain/report/monthly-report.ts';
import { summaryOf } from '#src/domain/water/summary.ts';
import { examplePage } from '#src/tables/example-page.ts';
import { wordsFor } from '#src/words/words.ts';
import { airKeyFigures } from '#src/components/monthly/air-key-figures.ts';
import { keyFigures } from '#src/components/monthly/key-figures.ts';
import { waterKeyFigure } from '#src/components/monthly/water-key-figure.ts';

const words = wordsFor(new URL('https://portal.example/'));
const missing = { missing: 'not-published' } as const;

describe('air', () => {
  test('has good share, PM2.5 and composite index, each with both comparisons', () => {
    const lastYear = comparisonWith({
      goodShare: INCOMPARABLE,
      pm25: changeBy(-6.7, 30),
      compositeIndex: changeBy(0, 3.12),
    });
    const previous = comparisonWith({ goodShare: pointsBy(2.5, 87.5) });
    const air = exampleAirSummary([exampleAreaSummary(exampleStatistics('city'), { lastYear, previous })]);
    expect(airKeyFigures(air, 'city', words)).toEqual([
      {
        name: '优良天数比例',
        value: '90.0',
        unit: '%',
        notes: ['与去年同月不可比', '比上月上升2.5个百分点'],
      },
      {
        name: 'PM2.5平均',
        value: '28',
        unit: '微克/立方米',
        notes: ['比去年同月下降6.7%', '没有上月的报告可比'],
      },
      {
        name: '综合指数',
        value: '3.12',
        unit: null,
        notes: ['与去年同月持平', '没有上月的报告可比'],
      },
    ]);
  });

  test('that is missing says why, without a unit', () => {
    const air = exampleAirSummary([exampleAreaSummary(printedStatistics('xinchang', 100))]);
    expect(airKeyFigures(air, 'xinchang', words).map(({ value, unit }) => [value, unit])).toEqual([
      ['100', '%'],
      ['未公布', null],
      ['未公布', null],
    ]);
  });

  test('of another area is none', () => {
    expect(airKeyFigures(exampleAirSummary([]), 'city', words)).toEqual([]);
    expect(airKeyFigures(null, 'city', words)).toEqual([]);
  });
});

describe('water', () => {
  const figures = (water: MonthlyReport['water'], area = 'city', others: MonthlyReport[] = []) =>
    waterKeyFigure(
      examplePage(exampleMonth('2026-02', undefined, { air: missing, water }), others),
      area,
      words,
    );
  const summaries = [printedSummary({ goodShare: 98.4, passShare: 97.7 })];
  const window = exampleWindow([], { summaries });

  test('is the pass rate with its comparisons', () => {
    const before = exampleMonth('2026-01', undefined, {
      air: missing,
      water: exampleWater({ month: exampleWindow([], { summaries: [printedSummary({ passShare: 98.7 })] }) }),
    });
    expect(figures(exampleWater({ month: window }), 'city', [before])).toEqual([
      {
        name: '断面达标率',
        value: '97.7',
        unit: '%',
        notes: ['2026年2月', 'Ⅰ—Ⅲ类断面98.4%', '没有去年同月的报告可比', '比上月下降1.0个百分点'],
      },
    ]);
  });

  test('of the year to date has no comparison with months', () => {
    expect(figures(exampleWater({ yearToDate: window }))[0]?.notes).toEqual([
      '2026年1—2月',
      'Ⅰ—Ⅲ类断面98.4%',
    ]);
    const rows = ['city', 'keqiao'].map((area) => printedSummary({ area, passShare: 100 }));
    const yearToDate = exampleWindow([], { summaries: rows });
    const month = exampleWindow([], { summaries: rows.slice(1) });
    expect(figures(exampleWater({ month, yearToDate }), 'keqiao')[0]?.notes).toEqual(['2026年1—2月']);
  });

  test('without a pass rate says so', () => {
    const bare = exampleWindow([], { summaries: [printedSummary()] });
    expect(figures(exampleWater({ yearToDate: bare }))).toMatchObject([
      { value: '未公布', unit: null, notes: ['2026年1—2月'] },
    ]);
  });

  test('of an area whose sections are all suspended says so', () => {
    const sections = [sectionOf('甲', 2), { ...suspendedSection('乙'), district: 'keqiao' }];
    const summaries = [summaryOf('city', sections), summaryOf('keqiao', sections.slice(1))];
    const month = exampleWindow(sections, { summaries });
    expect(figures(exampleWater({ month }), 'keqiao')).toMatchObject([{ value: '停测', unit: null }]);
  });

  test('is none for an area that the source prints no sums of, and without water', () => {
    const named = exampleWindow([sectionOf('甲', 2)], { summaries: [] });
    expect(figures(exampleWater({ month: window }), 'keqiao')).toEqual([]);
    expect(figures(exampleWater({ month: named }))).toEqual([]);
    expect(figures(missing)).toEqual([]);
  });
});

test('air comes before water', () => {
  const water = exampleWater({ month: exampleWindow([sectionOf('甲', 2)]) });
  const page = examplePage(exampleMonth('2026-01', undefined, { air: exampleMonthlyAir('2026-01'), water }));
  expect(keyFigures(page, 'city', words).map(({ name }) => name)).toEqual([
    '优良天数比例',
    'PM2.5平均',
    '综合指数',
    '断面达标率',
  ]);
});
