import { describe, expect, test } from 'vitest';
import { addDays, calendarDay } from '#src/domain/calendar.ts';
import { checkPlace, frozenNotes, placeDayOf, validHoursOf } from '#src/domain/air/network.ts';
import { concentrationOfMean, meanOfMeans } from '#src/domain/air/mean.ts';
import { perPollutant, POLLUTANTS, type PerPollutant } from '#src/domain/air/pollutant.ts';
import type { Reading } from '#src/domain/air/reading.ts';

const MONDAY = calendarDay('2019-02-04');
const place = { name: '越城站', area: 'yuecheng', kind: 'station' } as const;

/** Three days that begin on MONDAY; day 1 lies around 10, day 2 around 20, day 3 around 30 µg/m³. */
function threeDays(): PerPollutant<Reading[]> {
  return perPollutant(() =>
    Array.from(
      { length: 72 },
      (_, hour) => (10 * Math.floor(hour / 24 + 1) + (hour % 2 ? 1 : -1)) * 1_000_000,
    ),
  );
}

function station(change: (series: PerPollutant<Reading[]>) => void = () => undefined) {
  const series = threeDays();
  change(series);
  return checkPlace({ place, firstDay: MONDAY, series });
}

const day = (count: number) => addDays(MONDAY, count);
const pm25On = (checked: ReturnType<typeof station>, count: number) => {
  const { value, gap } = placeDayOf(checked, day(count)).pm25;
  return gap ?? concentrationOfMean(meanOfMeans([value])).toString();
};

describe('the days of a series', () => {
  test.each([
    [0, '10'],
    [1, '20'],
    [2, '30'],
  ])('day %i has its own hours', (count, expected) => {
    expect(pm25On(station(), count)).toBe(expected);
  });

  test.each([-1, -2, -3, 3, 10])('a day %i days from its beginning has no readings', (count) => {
    expect(pm25On(station(), count)).toBe('no-readings');
    expect(validHoursOf(station(), day(count)).pm25).toBe(0);
  });
});

describe('a frozen instrument', () => {
  const frozen = station(({ pm25 }) => pm25.fill(20_000_000, 20, 50));

  test('its hours are missing and not counted', () => {
    expect([0, 1, 2].map((count) => validHoursOf(frozen, day(count)).pm25)).toEqual([20, 0, 22]);
    expect(validHoursOf(frozen, day(1)).no2).toBe(24);
  });

  test('a day that lacks hours for it says so; one with enough others has a value', () => {
    expect([0, 1, 2].map((count) => pm25On(frozen, count))).toEqual(['10', 'frozen', '30']);
  });

  test('its note has the days and the hours', () => {
    expect(frozenNotes(frozen)).toEqual([
      { place: '越城站', pollutants: ['pm25'], from: '2019-02-04', to: '2019-02-06', hours: 30 },
    ]);
  });

  test('a run up to midnight touches no further day', () => {
    const note = { place: '越城站', pollutants: ['co'], from: '2019-02-04', to: '2019-02-06', hours: 72 };
    expect(frozenNotes(station(({ co }) => co.fill(900_000)))).toEqual([note]);
    const one = station(({ no2 }) => no2.fill(8_000_000, 0, 24));
    expect(frozenNotes(one)).toEqual([{ ...note, pollutants: ['no2'], to: '2019-02-04', hours: 24 }]);
  });

  test('instruments that stand still together share a note', () => {
    const both = station(({ pm25, co }) => {
      pm25.fill(20_000_000, 20, 50);
      co.fill(900_000);
    });
    const notes = frozenNotes(both).map(({ pollutants, hours }) => [pollutants.join(), hours]);
    expect(notes).toEqual([
      ['pm25', 30],
      ['co', 72],
    ]);
    const all = station((series) =>
      POLLUTANTS.forEach((pollutant) => series[pollutant].fill(5_000_000, 10, 20)),
    );
    expect(frozenNotes(all)).toMatchObject([{ pollutants: POLLUTANTS, hours: 10 }]);
  });

  test('with other hours missing too few are left', () => {
    const both = station(({ pm25 }) => {
      pm25.fill(20_000_000, 20, 50);
      pm25[3] = null;
    });
    expect(pm25On(both, 0)).toBe('frozen');
  });
});

test('hours that are only missing are no frozen ones', () => {
  expect(
    pm25On(
      station(({ pm25 }) => pm25.fill(null, 0, 5)),
      0,
    ),
  ).toBe('too-few-hours');
});

test('the limit of the day decides whether a short ozone day counts', () => {
  const short = (concentration: number) =>
    station(({ o3 }) => {
      o3.fill(null, 0, 24);
      for (let hour = 8; hour < 16; hour += 1) o3[hour] = (concentration + (hour % 2 ? 1 : -1)) * 1_000_000;
    });
  expect(placeDayOf(short(161), MONDAY).o3.gap).toBeNull();
  expect(placeDayOf(short(159), MONDAY).o3.gap).toBe('too-few-hours');
});
