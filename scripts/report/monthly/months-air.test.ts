import { afterAll, describe, expect, test } from 'vitest';
import { removeFiles } from '../../input-file/example-file.ts';
import { CITY_ALONE, exampleHours, type ExampleHour } from '../example-week.ts';
import { compile as compileWeeks } from '../example-week.ts';
import { compile } from './example-months.ts';
import { townshipFile, waterFile } from './example-part-files.ts';
import { JANUARY, airOf, waterOf, reportOf } from './example-month-report.ts';

afterAll(removeFiles);

describe('days', () => {
  test('are those of the weekly report, with an instrument that stands still over the month’s end', async () => {
    const change = (hour: ExampleHour) => {
      // SO2 stands still for as long as counts, half of it in February.
      if (hour.station === '甲站' && hour.day >= '2026-01-30' && hour.day <= '2026-02-02') hour.so2 = '9';
      return !(hour.station === '丙站' && hour.day === '2026-01-28' && hour.hour > 10);
    };
    const air = [exampleHours({ first: '2025-12-29', days: 42, change })];
    const { report } = await reportOf({ air });
    const weekly = await compileWeeks(air, ['2026-W01..2026-W05'], { today: '2027-02-20' });
    const days = new Map(
      weekly.reports.flatMap(({ areas }) =>
        areas.flatMap(({ area, days: own }) => own.map((day) => [`${area} ${day.day}`, day])),
      ),
    );
    for (const { area, days: own } of airOf(report).days) {
      expect(own).toEqual(own.map(({ day }) => days.get(`${area} ${day}`)));
    }
    expect(airOf(report).frozen).toEqual(weekly.reports.at(-1)?.frozen);
    expect(airOf(report).frozen).toHaveLength(1);
  });

  test('of a leap February are 29', async () => {
    const air = [exampleHours({ first: '2024-02-01', days: 29, places: CITY_ALONE })];
    const { report } = await reportOf({ air }, ['2024-02']);
    expect(airOf(report).days[0]?.days.at(-1)?.day).toBe('2024-02-29');
  });
});

describe('the year to date', () => {
  const air = [exampleHours({ first: '2026-01-01', days: 90, places: CITY_ALONE })];

  test('begins with January', async () => {
    const { reports } = await compile({ air }, ['2026-02..2026-03']);
    expect(reports.map((report) => airOf(report).yearToDate[0]?.validDays)).toEqual([59, 90]);
  });

  test('of several months in one call is as in calls of their own', async () => {
    const together = await compile({ air }, ['2026-01..2026-03']);
    const alone = await Promise.all(
      ['2026-01', '2026-02', '2026-03'].map((name) => compile({ air }, [name])),
    );
    expect(together.outputs).toEqual(alone.flatMap(({ outputs }) => outputs));
  });

  test('over the end of a year begins again', async () => {
    const both = [exampleHours({ first: '2025-12-01', days: 62, places: CITY_ALONE })];
    const { reports, error } = await compile({ air: both }, ['2025-12..2026-01']);
    expect(error).toBeNull();
    expect(reports.map((report) => airOf(report).yearToDate[0]?.validDays ?? null)).toEqual([null, 31]);
  });

  test('of two years takes two passes over the hours, and tells an unusable row once', async () => {
    const rows = exampleHours({ first: '2025-12-01', days: 62, places: CITY_ALONE });
    const { found } = await compile({ air: [`${rows}2026-01-31 24:00,示例市,远方区,,1,1,1,1,1,1\n`] }, [
      '2025-12..2026-01',
    ]);
    expect(found).toEqual([
      '区县或点位不在 content/site.json 的名单里，整行未用：1 处',
      '  air-1.csv:1490  名称“远方区”',
    ]);
  });

  test('of a half-covered year is missing, and why is told', async () => {
    const { report, told } = await reportOf(
      {
        air: [exampleHours({ first: '2026-02-01', days: 28, places: CITY_ALONE })],
        water: [waterFile(['2026-02'])],
      },
      ['2026-02'],
    );
    const [city] = airOf(report).yearToDate;
    expect([city?.validDays, city?.goodShare, city?.gaps.goodShare]).toEqual([null, null, 'not-covered']);
    expect(waterOf(report).yearToDate).toEqual({ missing: 'not-supplied' });
    expect(told).toEqual([
      '2026-02：文件没有覆盖当年1月到本月的每个月，累计值写“数据不全”。要有累计值，请给出从1月1日起的小时数据。其中：',
      expect.stringMatching(/^ {2}2026-01：文件里没有这个月（2026-01-01 至 2026-01-31）的数据行；/),
      '2026-02：--water 的文件没有覆盖当年1月到本月的每个断面，水的累计写缺。',
    ]);
  });

  test('of townships is missing without January, and not filled from last year', async () => {
    const townships = [townshipFile(['2025-01', '2026-02'])];
    const { report } = await reportOf({ townships }, ['2026-02']);
    expect(report.townships).toMatchObject({
      rows: [{ month: 30, yearToDate: null, gaps: { yearToDate: 'not-covered' } }, {}],
    });
  });
});

describe('a month with 26 valid days', () => {
  test('has no mean of air, and that is told', async () => {
    const change = (hour: ExampleHour) => {
      if (hour.day <= '2026-01-05' && hour.hour > 19) hour.pm25 = '';
      return true;
    };
    const air = [exampleHours({ first: '2026-01-01', days: 31, places: CITY_ALONE, change })];
    const { report, told } = await reportOf({ air });
    expect(airOf(report).month[0]).toMatchObject({
      concentrations: { pm25: null, pm10: 20 },
      compositeIndex: null,
      gaps: { pm25: 'too-few-days', compositeIndex: 'too-few-days' },
      validDays: 31, // by the edition of 2012 an index needs no more than one of the six
    });
    expect(told).toEqual(['2026-01：示例市的PM2.5有效日不到 27 个，不出月均值，综合指数也不出。']);
  });

  test('has none in the rest of the year to date either', async () => {
    const change = (hour: ExampleHour) => {
      if (hour.day <= '2026-01-05' && hour.hour > 19) hour.pm25 = '';
      return true;
    };
    const air = [exampleHours({ first: '2026-01-01', days: 59, places: CITY_ALONE, change })];
    const { report, told } = await reportOf({ air }, ['2026-02']);
    expect(airOf(report).month[0]?.concentrations.pm25).toBe(40);
    expect(airOf(report).yearToDate[0]?.concentrations.pm25).toBeNull();
    expect(told).toEqual([
      '2026-02：示例市的PM2.5在此前有月份有效日不足，不出累计均值，累计综合指数也不出。',
    ]);
  });

  test('has no mean of a township, and that is told', async () => {
    const townships = [
      townshipFile(JANUARY, (cells) => {
        if (cells['district'] === '越城区' && (cells['date'] ?? '') <= '2026-01-05') cells['pm25'] = '';
        return true;
      }),
    ];
    const { report, told } = await reportOf({ townships });
    expect(report.townships).toMatchObject({
      rows: [{ month: 30 }, { month: null, validDays: 26, gaps: { month: 'too-few-days' } }],
    });
    expect(told).toEqual(['2026-01：城关镇的PM2.5只有 26 个有效日（要 27 个），不出月均值。']);
  });
});
