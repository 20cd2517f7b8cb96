import { expect, test } from 'vitest';
import { POLLUTANTS } from '#src/domain/air/pollutant.ts';
import { axisOf, dailyChart } from '#src/domain/chart.ts';
import { judgedArea } from '#src/domain/report/example-report.ts';
import { wordsFor } from '#src/words/words.ts';
import { figureData } from './figure-data.ts';

const words = wordsFor(new URL('https://portal.example/'));
const chart = dailyChart(judgedArea('2019-W06', [{ pm25: 121 }, { o3: null }, { co: 1 }]).days);
const { labels, series } = figureData(chart, words);

test('the days are its labels', () => {
  expect(labels).toEqual(['2/4', '2/5', '2/6', '2/7', '2/8', '2/9', '2/10']);
});

test('each pollutant is a series under its id', () => {
  expect(series.map(({ id }) => id)).toEqual(POLLUTANTS);
});

test('the values are those of the report, what is missing as null', () => {
  expect(series[0]?.values).toEqual([121, 20, 20, 20, 20, 20, 20]);
  expect(series[2]?.values).toEqual([60, null, 60, 60, 60, 60, 60]);
});

test('they are printed with their decimals', () => {
  expect(series.find(({ id }) => id === 'co')?.texts.slice(1, 3)).toEqual(['0.5', '1.0']);
  expect(series[2]?.texts.slice(0, 2)).toEqual(['60', words.chart.missing]);
});

test.each(POLLUTANTS)('%s brings its words, limits and axis along', (pollutant) => {
  const own = chart.series.find((one) => one.pollutant === pollutant);
  const figure = series.find(({ id }) => id === pollutant);
  if (!own) throw new TypeError('A chart has a series of each pollutant.');
  expect(figure).toEqual({
    kind: 'bars',
    id: pollutant,
    name: words.air.pollutant(pollutant),
    finding: words.chart.finding(own, chart.days),
    sentence: words.chart.sentence(own, chart.days),
    unit: expect.stringContaining(words.air.unit(pollutant)) as unknown,
    limitName: words.chart.limitName,
    keys: pollutant === 'pm25' ? [{ mark: 'over', text: words.chart.over }] : [],
    values: own.values,
    texts: own.values.map((value) =>
      value === null ? words.chart.missing : words.air.value(pollutant, value),
    ),
    limits: own.limits,
    ...axisOf(chart, own),
  });
});

test('the unit says what a daily value of the pollutant is', () => {
  const unitOf = (pollutant: string) => series.find(({ id }) => id === pollutant)?.unit;
  expect(unitOf('o3')).toContain(words.air.dailyValue('o3'));
  expect(unitOf('pm25')).toContain(words.air.dailyValue('pm25'));
});

test('it survives the page, which holds it as JSON', () => {
  expect(JSON.parse(JSON.stringify({ labels, series }))).toEqual({ labels, series });
});
