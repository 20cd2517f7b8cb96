import { expect, test } from 'vitest';
import { month } from '#src/domain/month.ts';
import type { NoiseStation } from '#src/domain/report/monthly-report.ts';
import { wordsFor } from '#src/words/words.ts';
import { keysOf, rowsOf } from './example-rows.ts';
import { noiseTable } from './noise-table.ts';

const words = wordsFor(new URL('https://portal.example/'));
const station = (name: string, passedByDay: number, passedByNight: number): NoiseStation => ({
  name,
  district: 'shangyu',
  zone: '4a',
  day: { count: 31, passed: passedByDay },
  night: { count: 30, passed: passedByNight },
});

test('counts measurements by day and by night, and marks where one is over the limit', () => {
  const stations = [station('甲', 31, 30), station('乙', 31, 0)];
  const table = noiseTable(month('2026-10'), { stations, dayShare: null, nightShare: null }, words);
  expect(keysOf(table)).toBe('station,area,zone,day_count,day_passed,night_count,night_passed');
  expect(
    rowsOf(table).map(({ station, area, day_passed, night_count, night_passed }) => [
      station,
      area,
      day_passed,
      night_count,
      night_passed,
    ]),
  ).toEqual([
    ['甲', '上虞区', 31, 30, 30],
    ['乙', '上虞区', 31, 30, '0*'],
  ]);
  expect(rowsOf(table)[0]?.['zone']).toBe(words.noise.zone('4a'));
});
