import { describe, expect, test } from 'vitest';
import { calendarDay, epochDayOf } from '#src/domain/calendar.ts';
import { formatHour, hourIn, hourNumber } from './hour.ts';
import { rowsIn } from './example-file.ts';

/** The number of an hour of a day, 1 to 24. */
const hourOf = (day: string, hour: number) => epochDayOf(calendarDay(day)) * 24 + hour - 1;

describe('an hour is named by its end', () => {
  test.each([
    ['2019-02-05 01:00', '2019-02-05', 1],
    ['2019-02-05 23:00', '2019-02-05', 23],
    ['2019-02-05 24:00', '2019-02-05', 24],
    ['2019-02-06 00:00', '2019-02-05', 24],
    ['2019-01-01 00:00', '2018-12-31', 24],
    ['2024-03-01 0:00', '2024-02-29', 24],
  ])('%s is hour %s/%i', (moment, day, hour) => {
    expect(hourNumber(moment)).toBe(hourOf(day, hour));
  });
});

describe('ways to write 2019-02-05, hour 1', () => {
  test.each([
    '2019-02-05 01:00:00',
    '2019-02-05 01:00:00.000',
    '2019-02-05T01:00:00+08:00',
    '2019-02-05T01:00+0800',
    '2019-02-05 1:00',
    '2019-02-05 1',
    '2019-2-5 1:00',
    '2019/2/5 1:00',
    '2019/02/05 01:00:00',
    '2019.02.05 01:00',
    '2019年2月5日 1时',
    '2019年02月05日 01:00',
    '2019年2月5日 1点',
    '20190205 01:00',
    '20190205 1',
    ' 2019-02-05 01:00 ',
  ])('%s', (moment) => {
    expect(hourNumber(moment)).toBe(hourOf('2019-02-05', 1));
  });

  test.each([
    ['20190205', '1'],
    ['20190205', '01'],
    ['20190205', ' 1 '],
    ['2019-02-05', '1'],
    ['2019/2/5 0:00', '1'],
    ['2019年2月5日', '1'],
  ])('%s with a column of its own for hour %j', (day, hour) => {
    expect(hourNumber(day, hour)).toBe(hourOf('2019-02-05', 1));
  });

  test.each([
    ['0', '2019-02-04', 24],
    ['24', '2019-02-05', 24],
  ])('hour %s in a column of its own', (hour, day, expected) => {
    expect(hourNumber('20190205', hour)).toBe(hourOf(day, expected));
  });
});

describe('what is no full hour of a real day', () => {
  test.each([
    '2019-02-30 01:00',
    '2019-13-01 01:00',
    '2023-02-29 01:00',
    '20190230 01:00',
    '2019-02-05 25:00',
    '2019-02-05 01:30',
    '2019-02-05 01:00:01',
    '2019-02-05 01:00:00.500',
    '2019-02-05',
    '2019-02-05T01:00Z',
    '2019-02-05T01:00+00:00',
    '05/02/2019 01:00',
    '01:00',
    '43501.0416667',
    '2019-02-05 -1',
    '',
  ])('%j', (moment) => {
    expect(hourNumber(moment)).toBeNull();
  });

  test.each(['', ' ', '25', '-1', '1.5', 'a', '01:30'])('hour %j in a column of its own', (hour) => {
    expect(hourNumber('20190205', hour)).toBeNull();
  });
});

describe('hourIn', () => {
  const GASES = 'pm25,pm10,o3,no2,so2,co';
  const VALUES = '1,1,1,1,1,1';

  test.each([
    ['one cell', `time,${GASES}\n2019-02-05 01:00,${VALUES}\n`],
    ['two cells', `date,hour,${GASES}\n20190205,1,${VALUES}\n`],
    ['two cells beside an empty one', `time,date,hour,${GASES}\n,20190205,1,${VALUES}\n`],
  ])('reads %s', async (_, text) => {
    const hours = (await rowsIn(text)).map((row) => ('cell' in row ? hourIn(row) : row));
    expect(hours).toEqual([hourOf('2019-02-05', 1)]);
  });

  test('an empty hour is no midnight', async () => {
    const rows = await rowsIn(`date,hour,${GASES}\n20190205,,${VALUES}\n`);
    expect(rows.map((row) => ('cell' in row ? hourIn(row) : row))).toEqual([null]);
  });
});

test.each([
  ['2019-02-05', 1, '2019-02-05 01:00'],
  ['2019-02-05', 24, '2019-02-05 24:00'],
  ['2019-12-31', 24, '2019-12-31 24:00'],
])('hour %s/%i is printed as %s', (day, hour, expected) => {
  expect(formatHour(hourOf(day, hour))).toBe(expected);
});
