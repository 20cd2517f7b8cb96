import { expect, test } from 'vitest';
import type { AnnualFigure, AnnualPeriod, AnnualReport } from '#src/domain/report/annual-report.ts';
import { EXAMPLE_FIGURE, exampleAnnual } from '#src/domain/report/example-annual.ts';
import type { DataTable } from '#src/domain/table.ts';
import { wordsFor } from '#src/words/words.ts';
import { annualOverview } from './annual-years.ts';
import { annualTables } from './annual.ts';

const words = wordsFor(new URL('https://portal.example/reports/annual/2018/'));
const figure = (changes: Partial<AnnualFigure>): AnnualFigure => ({ ...EXAMPLE_FIGURE, ...changes });
const tableOf = (...figures: AnnualFigure[]) => annualTables({ report: exampleAnnual(figures) }, words)[0];
const keysOf = (table: DataTable | undefined) => table?.columns.map(({ key }) => key).join();

/** A row as `key: text`, what is missing with its reason in brackets. */
function rowOf(table: DataTable | undefined, index: number): Record<string, unknown> {
  const cells = table?.rows[index] ?? [];
  return Object.fromEntries(
    (table?.columns ?? []).map(({ key }, place) => [
      key,
      cells[place]?.value ?? `(${cells[place]?.gap ?? ''})`,
    ]),
  );
}

test('columns that no figure needs are left out', () => {
  expect(keysOf(tableOf(figure({})))).toBe('indicator,area,figure,unit,nature');
});

test('a figure of a month, of another source and with a note needs all columns', () => {
  const source = { name: '甲局', date: '2024-06-14' as never };
  const table = tableOf(figure({ month: '2018-06' as never, source, note: '注。' }));
  expect(keysOf(table)).toBe('indicator,area,period,figure,unit,nature,figure_source,note');
  expect(rowOf(table, 0)).toMatchObject({ period: '2018年6月', figure_source: '甲局，2024年6月14日' });
});

test('a figure is a number; what is worked out, a goal or words is said as such', () => {
  const table = tableOf(
    figure({ value: 94.5, printed: null, derived: { kind: 'share', part: 345, whole: 365 } }),
    figure({ value: 28, goal: 'at-most' }),
    figure({ value: null, printed: '优秀', unit: null }),
    figure({ value: 18, printed: '18（18.4）' }),
  );
  expect([0, 1, 2, 3].map((index) => [rowOf(table, index)['figure'], rowOf(table, index)['nature']])).toEqual(
    [
      [94.5, '本站计算：345/365'],
      [28, '目标：不高于'],
      ['(用文字说)', '公布：优秀'],
      [18, '公布：18（18.4）'],
    ],
  );
});

test('what is missing says why, in every column that it empties', () => {
  const change = {
    kind: 'direction',
    direction: 'down',
    value: null,
    base: '2017' as AnnualPeriod,
  } as const;
  const table = tableOf(
    figure({ value: null, printed: null, gap: 'not-published', change }),
    figure({ value: null, printed: null, gap: 'not-found' }),
  );
  expect(rowOf(table, 0)).toMatchObject({ figure: '(未公布)', change: '比2017年下降' });
  expect(rowOf(table, 1)).toMatchObject({ figure: '(未查到)', nature: '(未查到)', change: '(未查到)' });
});

const reports = ['2024-h1', '2023', '2021'].map((period): AnnualReport => ({
  ...exampleAnnual(
    period === '2024-h1'
      ? []
      : [
          figure({
            change: {
              kind: 'absolute',
              direction: 'flat',
              value: 0,
              base: '2022' as AnnualPeriod,
            },
          }),
        ],
  ),
  period: period as AnnualPeriod, // written right
}));

test('the overview has a row for every year, and says what was not found', () => {
  const table = annualOverview(reports, words)?.table;
  expect(table?.rows.map(([period, pm25]) => [period?.value, pm25?.value ?? pm25?.gap])).toEqual([
    ['2024年', '未查到'],
    ['2024年上半年', '未查到'],
    ['2023年', 37],
    ['2022年', '未查到'],
    ['2021年', 37],
  ]);
  expect(table?.notes.join('')).toContain('可知2022年也是37微克/立方米');
});

test('chart and table of the overview tell the same years', () => {
  const overview = annualOverview(reports, words);
  expect(overview?.chart.series[0]?.values).toEqual([37, null, 37, null]);
  expect(overview?.picture).toMatchObject({ period: '2021年—2024年', demonstration: true });
  expect(annualOverview([], words)).toBeNull();
});
