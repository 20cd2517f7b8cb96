import { describe, expect, test } from 'vitest';
import { dailyChart } from '#src/domain/chart.ts';
import { judgedArea } from '#src/domain/report/example-report.ts';
import { wordsFor } from '#src/words/words.ts';
import { barDrawing } from './bar-shapes.ts';
import { figureData, seriesOf } from './figure-data.ts';
import type { Role } from './paint.ts';

const words = wordsFor(new URL('https://portal.example/'));
const chart = dailyChart(judgedArea('2019-W06', [{ pm25: 121 }, { pm25: null }, { pm25: 36 }]).days);
const { labels, series } = figureData(chart, words);
const { shapes } = barDrawing(seriesOf(series, 'pm25'), labels);
const of = (role: Role) => shapes.filter((shape) => shape.role === role);
const textsOf = (role: Role) => of(role).flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));

describe('the drawing of a week', () => {
  test('has a bar for each value, and a word where one is missing', () => {
    expect(of('bar')).toHaveLength(6);
    expect(textsOf('value').slice(0, 3)).toEqual(['121', words.chart.missing, '36']);
  });

  test('hatches what is over the limit', () => {
    expect(of('over')).toHaveLength(1);
  });

  test('names its days', () => {
    expect(textsOf('label')).toEqual(labels);
  });

  test('draws one limit, whose name stands above the drawing', () => {
    expect(of('limit')).toHaveLength(1);
    expect(of('limit-name')).toEqual([]);
  });
});

test('names both limits of a week that holds a change of standard', () => {
  const change = figureData(dailyChart(judgedArea('2026-W09', []).days), words);
  const drawing = barDrawing(seriesOf(change.series, 'pm25'), change.labels);
  const names = drawing.shapes.filter(({ role }) => role === 'limit-name');
  expect(names).toMatchObject([{ text: words.chart.limit(75) }, { text: words.chart.limit(60) }]);
});
