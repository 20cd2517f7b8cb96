import { createHash } from 'node:crypto';
import { afterAll, describe, expect, test } from 'vitest';
import { isMissing, type MonthlyReport } from '#src/domain/report/monthly-report.ts';
import { removeFiles } from '../../input-file/example-file.ts';
import { CITY_ALONE, exampleHours, type ExampleHour } from '../example-week.ts';
import { compile as compileWeeks } from '../example-week.ts';
import { compile } from './example-months.ts';
import { drinkingFile, noiseFile, townshipFile, waterFile } from './example-part-files.ts';

afterAll(removeFiles);

const JANUARY = ['2026-01'];
const files = {
  air: [exampleHours({ first: '2026-01-01', days: 31 })],
  water: [waterFile(['2025-12', '2026-01'])],
  drinking: [drinkingFile(JANUARY)],
  noise: [noiseFile(JANUARY)],
  townships: [townshipFile(JANUARY)],
};

const airOf = ({ air }: MonthlyReport) => (isMissing(air) ? expect.fail('no air') : air);
const waterOf = ({ water }: MonthlyReport) =>
  isMissing(water) || isMissing(water.month) ? expect.fail('no water') : { ...water, window: water.month };

async function reportOf(...asked: Parameters<typeof compile>) {
  const { reports, error, told, found } = await compile(...asked);
  expect([error, found]).toEqual([null, []]);
  return { report: reports[0] ?? expect.fail('no report'), told };
}

describe('a month from files of every kind', () => {
  const compiled = reportOf(files);

  test('is named, dated and says where it comes from', async () => {
    const { report, told } = await compiled;
    expect(told).toEqual([]);
    expect(report).toMatchObject({ month: '2026-01', scope: 'city', title: null, edition: 1, notes: [] });
    expect(report.publishedOn).toBe('2027-02-20');
    const inputs = 'inputs' in report.provenance ? report.provenance.inputs : [];
    expect(inputs?.map(({ name }) => name)).toEqual([
      'air-1.csv',
      'water-1.csv',
      'drinking-1.csv',
      'noise-1.csv',
      'townships-1.csv',
    ]);
    const sha256 = createHash('sha256')
      .update(files.noise[0] ?? '')
      .digest('hex');
    expect(inputs?.[3]?.sha256).toBe(sha256);
  });

  test('has air of the city and its districts', async () => {
    const air = airOf((await compiled).report);
    expect(
      air.month.map(({ area, validDays, concentrations }) => [area, validDays, concentrations.pm25]),
    ).toEqual([
      ['city', 31, 40],
      ['yuecheng', 31, 40],
      ['keqiao', 31, 40],
    ]);
    expect([air.indexRule, air.yearToDate]).toEqual(['old', air.month]);
  });

  test('has its sections, judged against December', async () => {
    const { window, yearToDate, warningRule } = waterOf((await compiled).report);
    expect(warningRule).toBe('own');
    expect(window.sections.map(({ name, class: own, passes }) => [name, own, passes])).toEqual([
      ['甲断面', 2, true],
      ['乙水库', 2, true],
    ]);
    expect(isMissing(yearToDate)).toBe(false);
  });

  test('has sources, noise and townships', async () => {
    const { drinking, noise, townships } = (await compiled).report;
    expect(drinking).toMatchObject({ sourceShare: 100, volumeShare: 100 });
    expect(noise).toMatchObject({ dayShare: 100, nightShare: 50 });
    expect(townships).toMatchObject({
      rows: [
        { district: 'keqiao', name: '城关镇', month: 30, yearToDate: 30, validDays: 31 },
        { district: 'yuecheng', name: '城关镇', month: 40, yearToDate: 40, validDays: 31 },
      ],
    });
  });
});

describe('parts without a file', () => {
  const missing = { missing: 'not-supplied' };

  test.each(['air', 'water', 'drinking', 'noise', 'townships'] as const)(
    '%s alone leaves the others missing',
    async (kind) => {
      const { report } = await reportOf({ [kind]: files[kind] });
      const { air, water, drinking, noise, townships } = report;
      const parts = { air, water, drinking, noise, townships };
      for (const [name, part] of Object.entries(parts)) {
        if (name === kind) expect(isMissing(part)).toBe(false);
        else expect(part).toEqual(missing);
      }
    },
  );
});

describe('noise that is measured once a quarter', () => {
  const noise = [noiseFile(['2026-02', '2026-05'])];
  const drinking = [drinkingFile(['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06'])];
  const measured = ({ noise: part }: MonthlyReport) => (isMissing(part) ? part.missing : part.dayShare);

  test('is missing in the other months, of which each is told', async () => {
    const { reports, told, error } = await compile({ drinking, noise }, ['2026-01..2026-06']);
    expect(error).toBeNull();
    const unmeasured = 'not-measured';
    expect(reports.map(measured)).toEqual([unmeasured, 100, unmeasured, unmeasured, 100, unmeasured]);
    expect(told).toEqual(
      ['2026-01', '2026-03', '2026-04', '2026-06'].map(
        (name) =>
          `${name}：--noise 的文件没有这个月的行，别的月份有，按没有监测编。若监测过，请补上这个月的行。`,
      ),
    );
  });

  test('is missing in a month asked for alone, between two that are in the file', async () => {
    const { report } = await reportOf({ drinking, noise }, ['2026-04']);
    expect(measured(report)).toBe('not-measured');
  });
});

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

describe('sections', () => {
  test('a warning in January knows the class of December', async () => {
    const water = [
      waterFile(['2025-12', '2026-01'], (cells) => {
        if (cells['date'] === '2026-01-08') cells['NH3N'] = '0.6';
        return true;
      }),
    ];
    const { report } = await reportOf({ water });
    expect(waterOf(report).window.sections[0]?.warning).toEqual({
      colour: 'yellow',
      reasons: [{ kind: 'worse-than-before', before: 2 }],
    });
    const alone = await reportOf({ water: [water[0]?.replaceAll(/2025-12.*\n/g, '') ?? ''] });
    expect(waterOf(alone.report).window.sections[0]?.warning?.colour).toBe('green');
  });

  test('a suspended one keeps its reason, an alias its place', async () => {
    const water = [
      waterFile(JANUARY, (cells) => {
        if (cells['section'] === '甲断面') cells['section'] = '老甲断面';
        if (cells['section'] !== '乙水库') return true;
        for (const item of ['pH', 'DO', 'CODMn', 'COD', 'BOD5', 'NH3N', 'TP']) cells[item] = '';
        cells['note'] = '停测：清淤';
        return true;
      }),
    ];
    const { report, told } = await reportOf({ water });
    expect(waterOf(report).window.sections.map(({ name, gap, note }) => [name, gap, note])).toEqual([
      ['甲断面', null, null],
      ['乙水库', 'suspended', '停测：清淤'],
    ]);
    expect(told).toEqual([]);
  });

  test('judged by fewer than five items are told', async () => {
    const water = [
      waterFile(JANUARY, (cells) => {
        for (const item of ['COD', 'BOD5', 'CODMn']) cells[item] = '';
        return true;
      }),
    ];
    expect((await reportOf({ water })).told).toEqual([
      '2026-01：断面甲断面（4 项）、乙水库（4 项）参加评价的不到 5 项（共 21 项），类别只凭这几项。请核对文件是否缺列。',
    ]);
  });

  test('with a printed class other than the computed one are told', async () => {
    const water = [
      waterFile(JANUARY, (cells) => {
        cells['published_class'] = 'Ⅲ';
        return true;
      }),
    ];
    expect((await reportOf({ water })).told).toEqual([
      'water-1.csv：第 2 行 甲断面 写Ⅲ类，按数值算得Ⅱ类，用算得的。',
      'water-1.csv：第 3 行 乙水库 写Ⅲ类，按数值算得Ⅱ类，用算得的。',
    ]);
  });
});

describe('what is asked for', () => {
  test.each([
    [['--published', 'due'], { publishedOn: '2026-02-15' }],
    [['--published', '2026-02-01'], { publishedOn: '2026-02-01' }],
    [['--demonstration', '--note', '示例'], { provenance: { kind: 'demonstration', note: '示例' } }],
    [['--source', '示例中心'], { provenance: { kind: 'compiled', source: '示例中心' } }],
  ])('%j is kept in the report', async (words, expected) => {
    const { report } = await reportOf({ noise: files.noise }, ['2026-01', ...words]);
    expect(report).toMatchObject(expected);
  });

  test('a file of each month, ending with a line break', async () => {
    const { outputs } = await compile({ noise: [noiseFile(['2025-12', '2026-01'])] }, [
      '2025-12..2026-01',
      '--out',
      'x',
    ]);
    expect(outputs.map(({ path }) => path)).toEqual(['x/2025-12.json', 'x/2026-01.json']);
    expect(outputs.every(({ text }) => text.endsWith('}\n'))).toBe(true);
  });
});
