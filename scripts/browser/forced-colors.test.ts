import { describe, expect, test } from 'vitest';
import { NEWEST_WEEK } from './templates.ts';
import { keepOpen } from './visit.ts';

describe.each(['/', NEWEST_WEEK, '/reports/weekly/'])('with forced colours %s', (address) => {
  const page = keepOpen(address, { forcedColors: 'active' });

  test('keeps the bars of the gauges apart from each other and from the page', async () => {
    const gauges = await page().evaluate(() => {
      const ground = getComputedStyle(document.body).backgroundColor;
      const fill = (gauge: Element, part: string) => {
        const path = gauge.querySelector(part);
        return path ? getComputedStyle(path).fill : null;
      };
      return [...document.querySelectorAll('main svg[data-level]')].map((gauge) => ({
        full: fill(gauge, '.full'),
        empty: fill(gauge, '.empty'),
        size: gauge.getBoundingClientRect().height,
        ground,
      }));
    });
    expect(gauges).not.toEqual([]);
    expect(gauges.filter(({ size }) => size < 8)).toEqual([]);
    expect(
      gauges.filter(({ full, empty, ground }) => full === null || full === empty || full === ground),
    ).toEqual([]);
  });
});
