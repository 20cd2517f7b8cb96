import { expect, test } from 'vitest';
import { month } from '#src/domain/month.ts';
import { exampleMonth } from '#src/domain/report/example-month.ts';
import { exampleWater, exampleWindow, sectionOf } from '#src/domain/report/example-water.ts';
import type { TrendFigure } from '#src/domain/report/trends.ts';
import { areaTrends } from '#src/tables/area-trends.ts';
import { compositeRules } from '#src/standards.ts';
import { wordsFor } from '#src/words/words.ts';
import { trendsJudged } from './trends-judged.ts';

const words = wordsFor(new URL('https://portal.example/'));
const water = exampleWater({ month: exampleWindow([sectionOf('甲', 2)]) });
const months = ['2026-02', '2026-03'].map((name) => exampleMonth(name, undefined, { water }));
const trendsOf = (...figures: TrendFigure[]) =>
  areaTrends({ area: 'city', figures, last: month('2026-03'), address: '/' }, { months, years: [] }, words);
const judgedOf = (...figures: TrendFigure[]) => trendsJudged(trendsOf(...figures), words)['months'];

test('trends of air are judged by whatever was in force in their 24 months', () => {
  const air = { first: '2024-04-01', last: '2026-03-31' };
  expect(judgedOf('pm25', 'good-share')).toEqual({ parts: ['air'], air, others: [] });
});

test('trends of water are not judged by the standards of air', () => {
  expect(judgedOf('sections-good-share')).toEqual({ parts: ['water'], air: null, others: ['GB 3838-2002'] });
});

test('those of both are judged by both', () => {
  expect(judgedOf('pm25', 'sections-pass-share')).toMatchObject({
    parts: ['air', 'water'],
    air: { first: '2024-04-01' },
    others: ['GB 3838-2002'],
  });
});

test('an index is judged by the rules that its reports name', () => {
  const ids = compositeRules.slice(0, 2).map(({ id }) => id);
  const trends = { ...trendsOf('composite-index'), indexRules: ids };
  expect(trendsJudged(trends, words)['months']?.others).toEqual(
    compositeRules.slice(0, 2).map(words.dataReports.rule),
  );
});

test('without a table there is nothing to judge', () => {
  expect(trendsJudged({ charts: [], table: null, indexRules: [] }, words)).toEqual({});
});
