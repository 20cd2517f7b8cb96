import { afterAll, describe, expect, test } from 'vitest';
import { removeFiles } from '../input-file/example-file.ts';
import { CITY_ALONE, compile, exampleHours, HEADER, type ExampleHour } from './example-week.ts';

afterAll(removeFiles);

describe('files that cannot support the week', () => {
  test.each([
    [
      'a file that ends within the week',
      exampleHours({ days: 3 }),
      /2019-W06：这一周到 2019-02-10 24:00 才结束，数据还不全；文件覆盖 2019-02-04 01:00 至 2019-02-06 24:00。/,
    ],
    [
      'a file cut off within a row',
      exampleHours().slice(0, 9020),
      /air-1\.csv：最后一行（第 194 行）只有 4 列，表头有 10 列，文件可能被截断。请重新导出。$/,
    ],
    [
      'a file sorted by station and cut off at the end of a line',
      sortedByStation(exampleHours())
        .split('\n')
        .slice(0, 1 + 168 + 168 + 96)
        .join('\n'),
      /2019-W06：甲站（到 2019-02-07 24:00）的数据行没有到这一周结束，文件可能被截断。/,
    ],
    [
      'rows of stations of which some lack the name',
      exampleHours({ change: (hour) => hour.station !== '丙站' || hour.day > '2019-02-04' }).concat(
        Array.from(
          { length: 24 },
          (_, hour) => `2019-02-04 ${hour + 1}:00,示例市,柯桥区,,40,20,20,20,20,0.8\n`,
        ).join(''),
      ),
      /2019-W06：多数行有点位名，但柯桥区有24行没有，像是整个区域的值。/,
    ],
    ['another week', exampleHours({ first: '2019-03-04' }), /2019-W06：文件里没有这一周/],
    ['another city', exampleHours().replaceAll('示例市', '远方市'), /2019-W06：文件里没有本市的数据行/],
    ['a header alone', `${HEADER}\n`, /文件里没有本市的数据行/],
    [
      'a day without rows',
      exampleHours({ change: ({ day }) => day !== '2019-02-07' }),
      /2019-W06：2019-02-07 没有任何数据行/,
    ],
    [
      'stations of some districts',
      exampleHours({ places: [['越城区', '甲站']] }),
      /2019-W06：文件没有全市的行，点位也不全，柯桥区没有点位/,
    ],
    [
      'ten hours a day',
      exampleHours({ change: ({ hour }) => hour > 14 }),
      /2019-W06：这一周没有一天的有效小时够/,
    ],
    ['no column for CO', exampleHours().replace(',co\n', ',remark\n'), /air-1\.csv：第 1 行表头缺少列：co。/],
  ])('%s', async (_, content, expected) => {
    const { error, outputs } = await compile([content]);
    expect(error).toMatch(expected);
    expect(outputs).toEqual([]);
  });

  test('every week that lacks something is told at once, and none is written', async () => {
    const later = { today: '2019-03-20' };
    const { error, outputs } = await compile([exampleHours({ days: 14 })], ['2019-W05..2019-W08'], later);
    expect(error).toMatch(/^InputError: 没有写出报告：\n2019-W05：.*\n2019-W08：.*$/);
    expect(outputs).toEqual([]);
  });

  test.each(['2019-02-04', '2019-02-10'])('a week that %s lies in has not ended', async (today) => {
    const { error, outputs } = await compile([exampleHours()], ['2019-W06'], { today });
    expect(error).toBe(
      `InputError: 没有写出报告：\n2019-W06：这一周到 2019-02-10 24:00 才结束，今天是 ${today}。请等这一周结束。`,
    );
    expect(outputs).toEqual([]);
  });

  test.each(['2019-02-03', '2019-02-10'])(
    'a report is not published on %s, before its week has ended',
    async (day) => {
      const { error, outputs } = await compile([exampleHours()], ['2019-W06', '--published', day]);
      expect(error).toBe(
        `InputError: 没有写出报告：\n2019-W06：发布日期 ${day} 不晚于这一周的最后一天 2019-02-10。请改 --published。`,
      );
      expect(outputs).toEqual([]);
    },
  );

  test('of several weeks those that end after the publication are told', async () => {
    const words = ['2019-W06..2019-W07', '--published', '2019-02-12'];
    const { error, outputs } = await compile([exampleHours({ days: 14 })], words);
    expect(error).toBe(
      'InputError: 没有写出报告：\n2019-W07：发布日期 2019-02-12 不晚于这一周的最后一天 2019-02-17。请改 --published。',
    );
    expect(outputs).toEqual([]);
  });
});

/** The rows in the order of their stations, as some exports have them. */
function sortedByStation(content: string): string {
  const [header = '', ...rows] = content.trimEnd().split('\n');
  const byStation = ['丙站', '乙站', '甲站'].flatMap((name) =>
    rows.filter((row) => row.includes(`,${name},`)),
  );
  return [header, ...byStation, ''].join('\n');
}

describe('two files with hours in common', () => {
  const first = exampleHours({ days: 5, places: CITY_ALONE });
  const second = exampleHours({ first: '2019-02-08', days: 3, places: CITY_ALONE });

  test('that agree are used once', async () => {
    const { error, found, reports } = await compile([first, second]);
    expect(error).toBeNull();
    expect(found.slice(0, 2)).toEqual([
      '与前面的行重复且数值相同，只用一次：24 处',
      '  air-2.csv:2  示例市 2019-02-08 01:00',
    ]);
    const whole = await compile([exampleHours({ places: CITY_ALONE })]);
    expect(reports[0]?.areas).toEqual(whole.reports[0]?.areas);
  });

  test('that disagree are refused, each hour with both its lines', async () => {
    const change = (hour: ExampleHour) => {
      if (hour.day === '2019-02-08' && hour.hour === 3) hour.pm25 = '99';
      return true;
    };
    const other = exampleHours({ first: '2019-02-08', days: 3, places: CITY_ALONE, change });
    const { error, found } = await compile([first, other]);
    expect(error).toBe(
      'InputError: 没有写出报告：\n有 1 个时次在输入里有两个不同的值（见上）。请只留正确的一行，或只给一个文件。',
    );
    expect(found.slice(0, 2)).toEqual([
      '同一时次有两个不同的值：1 处',
      '  air-2.csv:4  示例市 2019-02-08 03:00，与 air-1.csv:100 不一致',
    ]);
  });
});

describe('what is found in the rows', () => {
  test('rows of an unknown district are left out and told', async () => {
    const places = [
      ['越城区', '甲站'],
      ['柯桥区', '丙站'],
      ['远方区', '丁站'],
    ] as const;
    const { reports, found } = await compile([exampleHours({ places })]);
    expect(found.slice(0, 2)).toEqual([
      '区县或点位不在 content/site.json 的名单里，整行未用：168 处',
      '  air-1.csv:4  名称“远方区”',
    ]);
    expect(reports[0]?.areas[0]?.expected).toBe(2);
  });

  test('values that no instrument shows are missing', async () => {
    const change = (hour: ExampleHour) => {
      if (hour.day === '2019-02-04' && hour.hour <= 3) hour.pm25 = '-5';
      if (hour.day === '2019-02-04' && hour.hour > 22) hour.pm25 = '99999';
      return true;
    };
    const { reports, found } = await compile([exampleHours({ places: CITY_ALONE, change })]);
    expect(found.filter((line) => !line.startsWith(' '))).toEqual([
      '负值，按缺测处理：3 处',
      expect.stringMatching(/^超出仪器量程.*：2 处$/),
    ]);
    const [monday] = reports[0]?.areas[0]?.days ?? [];
    expect(monday).toMatchObject({
      concentrations: { pm25: null },
      gaps: { pm25: 'too-few-hours' },
      coverage: { pm25: 19 },
    });
  });

  test('a frozen instrument is left out and noted, also when it began before the week', async () => {
    const change = (hour: ExampleHour) => {
      if (hour.day <= '2019-02-05') hour.so2 = '9';
      return true;
    };
    const content = exampleHours({ first: '2019-02-01', days: 10, places: CITY_ALONE, change });
    const { reports } = await compile([content]);
    expect(reports[0]?.frozen).toEqual([
      { place: '示例市', pollutants: ['so2'], from: '2019-02-01', to: '2019-02-05', hours: 120 },
    ]);
    expect(reports[0]?.areas[0]?.days.map(({ gaps }) => gaps.so2)).toEqual([
      'frozen',
      'frozen',
      ...Array.from({ length: 5 }, () => undefined),
    ]);
  });
});
