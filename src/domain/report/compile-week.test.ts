import { describe, expect, test } from 'vitest';
import { compileWeek } from './compile-week.ts';
import {
  BEFORE,
  exampleStation as station,
  exampleWhole as whole,
  WEEK,
  type ExampleSeries,
} from './example-network.ts';

const DISTRICTS = ['yuecheng', 'keqiao', 'xinchang'];

/** Empties PM2.5 hours of a day of the week, Monday being day 0. */
const without = (day: number, hours: number) => (series: ExampleSeries) =>
  series.pm25.fill(null, (BEFORE + day) * 24, (BEFORE + day) * 24 + hours);

describe('stations', () => {
  const others = [station('乙', 'yuecheng', 60), station('丙', 'keqiao', 80)];

  test('the city is the mean of all stations, not of the districts', () => {
    const { areas } = compileWeek(WEEK, [station('甲', 'yuecheng', 40), ...others], DISTRICTS);
    const pm25 = areas.map(({ area, days }) => [area, days[0]?.concentrations.pm25]);
    expect(pm25).toEqual([
      ['city', 60],
      ['yuecheng', 50],
      ['keqiao', 80],
    ]);
  });

  test('their values are not rounded before the mean', () => {
    const network = [60.4, 60.4, 60.8].map((pm25, index) => station(`站${index}`, 'keqiao', pm25));
    const { areas } = compileWeek(WEEK, network, DISTRICTS);
    expect(
      areas.map(({ days, concentrations }) => [days[0]?.concentrations.pm25, concentrations.pm25]),
    ).toEqual([
      [61, 61],
      [61, 61],
    ]);
  });

  test('coverage counts the stations that are valid on the day', () => {
    const [city] = compileWeek(
      WEEK,
      [station('甲', 'yuecheng', 40, without(1, 5)), ...others],
      DISTRICTS,
    ).areas;
    expect(city).toMatchObject({ basis: 'stations', expected: 3 });
    expect(city?.days.slice(0, 3).map(({ coverage }) => coverage.pm25)).toEqual([3, 2, 3]);
    expect(city?.days[1]?.concentrations.pm25).toBe(70);
  });

  test('too few of them leave a gap', () => {
    const gappy = ['甲', '乙', '丙'].map((name) => station(name, 'yuecheng', 40, without(1, 24)));
    const { areas } = compileWeek(WEEK, [...gappy, station('丁', 'keqiao', 40)], DISTRICTS);
    expect(areas.map(({ days }) => days[1]?.gaps.pm25)).toEqual([
      'too-few-stations',
      'no-readings',
      undefined,
    ]);
  });
});

describe('areas that the file gives as one', () => {
  test('they count hours, and stations do not change them', () => {
    const { areas } = compileWeek(
      WEEK,
      [whole('city', 30, without(0, 4)), station('甲', 'keqiao', 90)],
      DISTRICTS,
    );
    expect(areas.map(({ area, basis, expected }) => [area, basis, expected])).toEqual([
      ['city', 'hours', 24],
      ['keqiao', 'stations', 1],
    ]);
    expect(areas[0]?.days[0]).toMatchObject({
      concentrations: { pm25: 30 },
      coverage: { pm25: 20, so2: 24 },
    });
  });

  test('they come in the order of the site', () => {
    const network = [whole('xinchang', 1), whole('yuecheng', 1), whole('city', 1)];
    const { areas } = compileWeek(WEEK, network, DISTRICTS);
    expect(areas.map(({ area }) => area)).toEqual(['city', 'yuecheng', 'xinchang']);
  });

  test('a place that the site does not know is left out', () => {
    expect(compileWeek(WEEK, [whole('city', 1), whole('elsewhere', 1)], DISTRICTS).areas).toHaveLength(1);
  });
});

test('Monday to Sunday are taken from the series, not its first days', () => {
  const marked = whole('city', 30, ({ pm25 }) => pm25.fill(99_000_000, 0, 24 * BEFORE));
  const days = compileWeek(WEEK, [marked], []).areas[0]?.days;
  const pm25 = days?.map(({ day, concentrations }) => `${day} ${concentrations.pm25}`);
  expect(pm25).toEqual([4, 5, 6, 7, 8, 9, 10].map((day) => `2019-02-${String(day).padStart(2, '0')} 30`));
});

describe('a frozen instrument', () => {
  test('is left out of its days and noted when it touches the week', () => {
    const frozen = whole('city', 30, ({ pm25 }) => pm25.fill(7_000_000, 12, 24 * 3));
    const { areas, frozen: notes } = compileWeek(WEEK, [frozen], []);
    expect(areas[0]?.days[0]).toMatchObject({ gaps: { pm25: 'frozen' }, coverage: { pm25: 0 }, aqi: 25 });
    expect(areas[0]?.concentrations.pm25).toBe(30);
    expect(notes).toEqual([
      { place: 'city', pollutants: ['pm25'], from: '2019-02-02', to: '2019-02-04', hours: 60 },
    ]);
  });

  test.each([
    ['before', 0, 48],
    ['after', 216, 264],
  ])('%s the week it is not noted', (_, from, to) => {
    const frozen = whole('city', 30, ({ pm25 }) => pm25.fill(7_000_000, from, to));
    expect(compileWeek(WEEK, [frozen], []).frozen).toEqual([]);
  });
});

test('without places there are no areas', () => {
  expect(compileWeek(WEEK, [], DISTRICTS)).toEqual({ areas: [], frozen: [] });
});
