import { describe, expect, test } from 'vitest';
import { exampleDay } from '#src/domain/air/example-day.ts';
import { perPollutant } from '#src/domain/air/pollutant.ts';
import { calendarDay } from '#src/domain/calendar.ts';
import { wordsFor } from '#src/words/words.ts';
import { areaDaysTable, dailyTable } from './daily-table.ts';
import { exceedanceTable } from './exceedance-table.ts';
import { keysOf, rowsOf } from './example-rows.ts';

const words = wordsFor(new URL('https://portal.example/'));
const concentrations = { pm25: 76, pm10: 150, o3: 161, no2: 80, so2: 10, co: 4.1 };
const polluted = exampleDay('2025-10-08', { concentrations, aqi: 102, primary: ['pm25', 'o3'] });

test('a day has its index, level, primary pollutants and concentrations; over the limit is marked', () => {
  const table = dailyTable('October', [polluted], words);
  expect([table.id, table.caption, keysOf(table)]).toEqual([
    'daily',
    'October',
    'day,aqi,level,primary,pm25,pm10,o3,no2,so2,co,coverage',
  ]);
  expect(rowsOf(table)).toEqual([
    {
      day: '2025-10-08',
      aqi: 102,
      level: 3,
      primary: 'PM2.5、O₃',
      pm25: '76*',
      pm10: 150,
      o3: '161*',
      no2: 80,
      so2: 10,
      co: '4.1*',
      coverage: 24,
    },
  ]);
});

test('the limit is that of the day', () => {
  const marks = ['2026-02-28', '2026-03-01'].map((day) => {
    const [row] = rowsOf(
      dailyTable('', [exampleDay(day, { concentrations: { ...concentrations, pm25: 61 } })], words),
    );
    return row?.['pm25'];
  });
  expect(marks).toEqual([61, '61*']);
});

describe('what is missing', () => {
  test('says why', () => {
    const day = exampleDay('2025-10-08', {
      concentrations: { ...concentrations, pm25: null, o3: null },
      gaps: { pm25: 'too-few-hours', o3: 'frozen' },
      aqi: null,
      primary: [],
    });
    expect(rowsOf(dailyTable('', [day], words))[0]).toMatchObject({
      aqi: '(未发布)',
      level: '(未发布)',
      pm25: '(有效小时不足)',
      o3: '(仪器示值不变，未采用)',
    });
  });

  test('a day of an AQI up to 50 has no primary pollutant', () => {
    const day = exampleDay('2025-10-08', { aqi: 50, primary: [] });
    expect(rowsOf(dailyTable('', [day], words))[0]).toMatchObject({
      level: 1,
      primary: '(无（AQI不大于50）)',
    });
  });
});

test('coverage is that of the pollutant with the least', () => {
  const coverage = { ...perPollutant(() => 24), so2: 19 };
  const [row] = rowsOf(dailyTable('', [exampleDay('2025-10-08', { coverage })], words));
  expect(row).toMatchObject({ coverage: 19 });
});

test('areas come one below the other, each with all its days', () => {
  const days = [exampleDay('2025-10-01'), exampleDay('2025-10-02')];
  const areas = ['city', 'keqiao'].map((area) => ({ area, days }));
  const table = areaDaysTable('October', areas, words);
  expect([table.id, keysOf(table).split(',')[0]]).toEqual(['days', 'area']);
  expect(rowsOf(table).map(({ area, day }) => [area, day])).toEqual([
    ['全市', '2025-10-01'],
    ['全市', '2025-10-02'],
    ['柯桥区', '2025-10-01'],
    ['柯桥区', '2025-10-02'],
  ]);
});

test('the register has what was over its limit, where and how far', () => {
  const row = { day: calendarDay('2025-10-08'), area: 'keqiao', pollutant: 'pm25', value: 90 } as const;
  const table = exceedanceTable('October', [{ ...row, limit: 75, multiple: 0.2 }], words);
  expect([table.id, keysOf(table)]).toEqual(['exceedances', 'day,area,pollutant,value,limit,multiple']);
  expect(rowsOf(table)).toEqual([
    { day: '2025-10-08', area: '柯桥区', pollutant: 'PM2.5', value: 90, limit: 75, multiple: 0.2 },
  ]);
});
