import { expect, test } from 'vitest';
import { NEWEST_WEEK } from './templates.ts';
import { newPage } from './visit.ts';

const page = await newPage({ forcedColors: 'active' });

test.each(['/', '/air/', NEWEST_WEEK, '/reports/weekly/'])(
  'with forced colours the gauges of %s can still be counted',
  async (address) => {
    await page.goto(address);
    const gauges = await page.locator('main svg[data-level]').evaluateAll((all) =>
      all.map((gauge) => {
        const fillOf = (part: string) => {
          const path = gauge.querySelector(part);
          return path && getComputedStyle(path).fill;
        };
        const ground = getComputedStyle(document.body).backgroundColor;
        return {
          full: fillOf('.full'),
          empty: fillOf('.empty'),
          ground,
          height: gauge.getBoundingClientRect().height,
        };
      }),
    );
    expect(gauges).not.toEqual([]);
    expect(gauges.filter(({ height }) => height < 8)).toEqual([]);
    expect(gauges.filter(({ full, empty, ground }) => !full || full === empty || full === ground)).toEqual(
      [],
    );
  },
);
