import { describe, expect, test } from 'vitest';
import { EXAMPLE_FIGURE, exampleAnnual } from '#src/domain/report/example-annual.ts';
import { annualReportSchema } from './annual-report.ts';
import { refusalsOf } from './refusals.ts';

const report = exampleAnnual([EXAMPLE_FIGURE]);

test('a report is accepted as it is', () => {
  expect(annualReportSchema.parse(report)).toEqual(report);
});

test('a figure may have a source and a change of its own', () => {
  const figure = {
    ...EXAMPLE_FIGURE,
    change: { kind: 'percent', direction: 'down', value: 9.8, base: '2017' },
    source: { name: '示例局', date: '2019' },
  };
  expect(refusalsOf(annualReportSchema, { ...report, figures: [figure] })).toEqual([]);
});

describe('what is refused', () => {
  test.each([
    ['the second half of a year', { period: '2018-h2' }, 'period: annual-period'],
    ['a day that does not exist', { publishedOn: '2019-02-30' }, 'publishedOn: partial-day'],
    ['no figures', { figures: [] }, 'figures: too_small'],
    ['a day before the period ends', { publishedOn: '2018-12-30' }, 'publishedOn: published-early'],
  ])('%s', (_, change, expected) => {
    expect(refusalsOf(annualReportSchema, { ...report, ...change })).toEqual([expected]);
  });

  const change = { kind: 'percent', direction: 'down', value: 9.8, base: '2017' };

  test.each([
    ['an unknown indicator', { indicator: 'pm1' }, 'indicator: invalid_value'],
    ['a change without its base', { change: { ...change, base: undefined } }, 'change.base: annual-period'],
    ['a change below nothing', { change: { ...change, value: -9.8 } }, 'change.value: too_small'],
    ['a direction with a number', { change: { ...change, kind: 'direction' } }, 'change.value: invalid_type'],
    ['an unknown month', { month: '2018-13' }, 'month: month'],
    ['a value that is not the printed one', { value: 38 }, 'value: printed-value'],
    ['a misspelt field', { uint: '%' }, 'uint: unrecognized_keys'],
  ])('%s', (_, changed, expected) => {
    const figures = [{ ...EXAMPLE_FIGURE, ...changed }];
    expect(refusalsOf(annualReportSchema, { ...report, figures })).toEqual([`figures.0.${expected}`]);
  });
});
