import { parse, type HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { dailyChart } from '#src/domain/chart.ts';
import { exampleTrend } from '#src/domain/example-trend.ts';
import { judgedArea } from '#src/domain/report/example-report.ts';
import { wordsFor } from '#src/words/words.ts';
import { dailySvg, trendSvg } from './chart-svg.ts';

const words = wordsFor(new URL('https://portal.example/'));
const NAMES = { title: 'PM2.5', series: ['City', 'District'], limit: 'limit ' };
const context = {
  title: 'Report <1> & more',
  period: '2026',
  source: 'Office',
  demonstration: true,
  address: 'https://portal.example/reports/monthly/2026-10/',
};

const chart = exampleTrend({
  first: '2025-01',
  values: Array.from({ length: 24 }, (_, index) => (index === 5 ? null : 20 + index)),
  district: Array.from({ length: 24 }, (_, index) => 22 + index),
  limits: Array.from({ length: 24 }, (_, index) => (index < 14 ? 35 : 30)),
});
const trend = trendSvg(chart, NAMES, words, context);
const week = dailyChart(judgedArea('2019-W06', [{ pm25: 121 }]).days);

const textsOf = (svg: string) =>
  parse(svg)
    .querySelectorAll('text')
    .map(({ textContent }) => textContent);

/** Every reference to something outside the file. */
function foreign(svg: string): string[] {
  const attributes = parse(svg)
    .querySelectorAll('*')
    .flatMap(({ attributes: own }: HTMLElement) => Object.entries(own));
  return attributes.flatMap(([name, value]) =>
    /href|src|style|^on/i.test(name) || (/url\(/.test(value) && !value.startsWith('url(#'))
      ? [`${name}=${value}`]
      : [],
  );
}

describe.each([
  ['a trend', trend],
  ['a week', dailySvg(week, 'pm25', words, context)],
])('the file of %s', (_, svg) => {
  test('is an SVG of fixed width on white', () => {
    expect(svg).toMatch(
      /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="960"/,
    );
    expect(svg).toContain('fill="#ffffff"');
  });

  test('needs nothing from elsewhere', () => {
    expect(foreign(svg)).toEqual([]);
    expect(parse(svg).querySelectorAll('style, script, image, use, foreignObject')).toEqual([]);
  });

  test('finds its own hatches', () => {
    const ids = parse(svg)
      .querySelectorAll('pattern')
      .map(({ id }) => id);
    const used = [...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
    expect(used).not.toEqual([]);
    for (const id of used) expect(ids).toContain(id);
  });

  test('says title, source, address and that it is a demonstration', () => {
    const { save } = words.chart;
    expect(textsOf(svg)).toEqual(
      expect.arrayContaining([save.demonstration, save.source('Office'), save.address(context.address)]),
    );
    expect(svg).toContain('Report &lt;1&gt; &amp; more');
  });

  test('has a name and a description', () => {
    const root = parse(svg);
    expect(root.querySelector('title')?.textContent).not.toBe('');
    expect(root.querySelector('desc')?.textContent).not.toBe('');
  });
});

test('a real figure is not called a demonstration', () => {
  const svg = trendSvg(chart, NAMES, words, { ...context, demonstration: false });
  expect(svg).not.toContain(words.chart.save.demonstration);
});

test('the words of the picture are those of the page', () => {
  const [first = ''] = words.chart.trend.finding(chart, NAMES).split('：');
  expect(textsOf(trend).join('')).toContain(first);
  expect(parse(trend).querySelector('desc')?.textContent).toBe(words.chart.trend.sentence(chart, NAMES));
});

test('a picture of nothing is complete, too', () => {
  const empty = trendSvg(exampleTrend({ values: [null, null] }), NAMES, words, context);
  expect(empty).not.toMatch(/NaN|undefined|Infinity/);
});

test('each pollutant has its own picture', () => {
  expect(dailySvg(week, 'co', words, context)).not.toBe(dailySvg(week, 'pm25', words, context));
});
