import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { EXAMPLE_SITE } from '#src/schemas/example-site.ts';
import { removeFiles } from '../input-file/example-file.ts';
import { CITY_ALONE, compile, exampleHours, type ExampleHour } from './example-week.ts';

afterAll(removeFiles);

const SHARED = '../shared/data/air/shaoxing-city-hourly-2019-02-04_12.csv';

describe('a week of stations', () => {
  test('is compiled for the city and its districts', async () => {
    const content = exampleHours();
    const { reports, outputs, error, found } = await compile([content]);
    expect([error, found]).toEqual([null, []]);
    expect(outputs[0]?.path).toMatch(/reports.weekly.2019-w06\.json$/);
    expect(reports[0]).toMatchObject({
      week: '2019-W06',
      edition: 1,
      publishedOn: '2019-02-20',
      provenance: {
        kind: 'compiled',
        inputs: [{ name: 'air-1.csv', sha256: createHash('sha256').update(content).digest('hex') }],
      },
    });
    const areas = reports[0]?.areas.map(({ area, basis, expected, days }) => [
      area,
      basis,
      expected,
      days.length,
    ]);
    expect(areas).toEqual([
      ['city', 'stations', 3, 7],
      ['yuecheng', 'stations', 2, 7],
      ['keqiao', 'stations', 1, 7],
    ]);
  });

  test('each station weighs the same in the city', async () => {
    const pm25 = { 甲站: 31, 乙站: 53, 丙站: 82 };
    const change = (hour: ExampleHour) => {
      const mean = Object.entries(pm25).find(([name]) => name === hour.station)?.[1] ?? 0;
      hour.pm25 = String(mean + (hour.hour % 2 ? 0.5 : -0.5));
      return true;
    };
    const { reports } = await compile([exampleHours({ change })]);
    // 166 / 3 = 55.33; 84 / 2 = 42.
    expect(reports[0]?.areas.map(({ days }) => days[0]?.concentrations.pm25)).toEqual([55, 42, 82]);
  });

  test('in GB18030 it is the same week', async () => {
    const names = {
      示例市: 'example',
      越城区: '\xd4\xbd\xb3\xc7',
      柯桥区: '\xbf\xc2\xc7\xc5',
      甲站: 'A',
      乙站: 'B',
      丙站: 'C',
    };
    const text = Object.entries(names).reduce(
      (rest, [from, to]) => rest.replaceAll(from, to),
      exampleHours(),
    );
    const [gb, utf8] = [await compile([Buffer.from(text, 'latin1')]), await compile([exampleHours()])];
    expect(gb.error).toBeNull();
    expect(gb.reports[0]?.areas).toEqual(utf8.reports[0]?.areas);
  });
});

describe('a week of the city as one place', () => {
  const content = exampleHours({
    places: CITY_ALONE,
    change: ({ hour, day }) => !(day === '2019-02-05' && hour < 5),
  });

  test('counts its hours and has no districts', async () => {
    const { reports } = await compile([content]);
    expect(reports[0]?.areas.map(({ area, basis, expected }) => [area, basis, expected])).toEqual([
      ['city', 'hours', 24],
    ]);
    expect(reports[0]?.areas[0]?.days.slice(0, 2).map(({ coverage }) => coverage.pm25)).toEqual([24, 20]);
  });

  test.each([
    [['--published', 'due'], { publishedOn: '2019-02-12' }],
    [['--published', '2019-02-11'], { publishedOn: '2019-02-11' }],
    [['--published', '2019-03-01'], { publishedOn: '2019-03-01' }],
    [
      ['--demonstration', '--note', '生成的数据'],
      { provenance: { kind: 'demonstration', note: '生成的数据' } },
    ],
    [['--source', '示例市监测中心'], { provenance: { kind: 'compiled', source: '示例市监测中心' } }],
  ])('%j is kept in the report', async (words, expected) => {
    const { reports } = await compile([content], ['2019-W06', ...words]);
    expect(reports[0]).toMatchObject(expected);
  });
});

describe('weeks at the ends of what can be judged', () => {
  test('a week is compiled from the Monday after it on', async () => {
    const content = exampleHours({ places: CITY_ALONE });
    const { reports } = await compile([content], ['2019-W06'], { today: '2019-02-11' });
    expect(reports[0]?.publishedOn).toBe('2019-02-11');
  });

  test('the first week of 2012 is', async () => {
    const content = exampleHours({ first: '2012-01-01', days: 9, places: CITY_ALONE });
    const { reports, error } = await compile([content], ['2012-W01']);
    expect(error).toBeNull();
    expect(reports[0]?.areas[0]?.days[0]).toMatchObject({ day: '2012-01-02', aqi: 57, primary: ['pm25'] });
  });

  test('with a pollutant missing throughout, the edition of 2026 publishes concentrations and no index', async () => {
    const change = (hour: ExampleHour) => {
      hour.so2 = '';
      return true;
    };
    const content = exampleHours({ first: '2026-03-02', places: CITY_ALONE, change });
    const { reports, error } = await compile([content], ['2026-W10'], { today: '2026-03-10' });
    expect(error).toBeNull();
    expect(reports[0]?.areas[0]?.days.map(({ aqi }) => aqi)).toEqual(Array.from({ length: 7 }, () => null));
    expect(reports[0]?.areas[0]?.concentrations).toMatchObject({ pm25: 40, so2: null });
  });
});

test.skipIf(!existsSync(SHARED))(
  'the Spring Festival of 2019 has the indices of its published hours',
  async () => {
    const site = { ...EXAMPLE_SITE, city: '绍兴市' };
    const { reports, found } = await compile([readFileSync(SHARED)], ['2019-W06'], { site });
    expect(found).toEqual([]);
    expect(reports[0]?.areas[0]?.days.map(({ aqi }) => aqi)).toEqual([159, 140, 52, 37, 34, 31, 40]);
  },
);
