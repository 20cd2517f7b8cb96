import { describe, expect, test } from 'vitest';
import { calendarDay } from '#src/domain/calendar.ts';
import { exampleArea, exampleReport } from '#src/domain/report/example-report.ts';
import { weekSummary } from '#src/domain/report/week-summary.ts';
import { wordsFor } from '#src/words/words.ts';
import { nowData } from './now-data.ts';
import { month } from '#src/domain/month.ts';
import { exampleMonth } from '#src/domain/report/example-month.ts';
import { weekPicture, weekPicturePath, weekPictures } from './week-pictures.ts';
import { weeklyData } from './weekly.ts';

const words = wordsFor(new URL('https://portal.example/'));
const pageOf = (name: string, changes: Parameters<typeof exampleReport>[1] = {}) => {
  const report = exampleReport(name, changes);
  const none = undefined;
  return {
    id: name.toLowerCase(),
    report,
    issuedOn: report.publishedOn,
    summary: weekSummary(report, null),
    note: none,
    earlier: none,
    later: none,
    rebased: [],
  };
};

describe('a week as data', () => {
  const data = weeklyData(pageOf('2019-W06'), words);

  test('lies below its page, and covers Monday to Sunday', () => {
    expect(data).toMatchObject({
      path: '/reports/weekly/2019-w06/',
      first: '2019-02-04',
      last: '2019-02-10',
      method: words.dataReports.airMethod,
      changes: [{ edition: 1, publishedOn: '2019-02-12', note: '首次发布' }],
    });
    expect(data.context).toMatchObject({ period: '2019年2月4日至10日', demonstration: true });
  });

  test('names the areas that it has', () => {
    const areas = [exampleArea('2019-W06'), exampleArea('2019-W06', { area: 'keqiao' })];
    expect(weeklyData(pageOf('2019-W06', { areas }), words).places).toEqual([
      { title: '区域', names: ['全市', '柯桥区'] },
    ]);
  });

  test('of the week that holds the change is judged by both standards, with the limits of both', () => {
    const { standards, limits } = weeklyData(pageOf('2026-W09'), words).context;
    expect(standards.slice(0, 2)).toEqual(['HJ 633-2012', 'HJ 633—2026']);
    const yearly = limits.filter(({ item, value }) => item === 'PM2.5' && value < 40);
    expect(yearly.map(({ value }) => value)).toEqual([35, 30]);
  });

  test('of any other is judged by one', () => {
    expect(data.context.standards).toEqual(['HJ 633-2012', 'GB 3095-2012二级限值']);
    expect(data.context.limits.filter(({ item }) => item === 'PM2.5')).toHaveLength(2);
  });

  test('of a compiled week is no demonstration', () => {
    const provenance = { kind: 'compiled', source: '监测网络', inputs: [] } as const;
    expect(weeklyData(pageOf('2019-W06', { provenance }), words).context.demonstration).toBe(false);
  });
});

describe('the pictures of a week', () => {
  test('are one for each pollutant, at the address of the week', () => {
    const pictures = weekPictures(pageOf('2019-W06'), words);
    expect(pictures.map(({ path }) => path.split('/').at(-1))).toEqual([
      'pm25',
      'pm10',
      'o3',
      'no2',
      'so2',
      'co',
    ]);
    expect(pictures[0]?.path).toBe(weekPicturePath({ id: '2019-w06' }, 'pm25'));
    expect(pictures.every(({ svg }) => svg.startsWith('<svg') || svg.startsWith('<?xml'))).toBe(true);
  });

  test('say what they are, and that they are a demonstration', () => {
    const picture = weekPicture(pageOf('2019-W06'), words);
    expect(picture).toMatchObject({ period: '2019年2月4日至10日', demonstration: true });
    expect(picture.title).toContain('2019年第6周');
    expect(picture.address).toMatch(/\/reports\/weekly\/2019-w06\/$/);
  });
});

test('a page of the newest figures without trends is data of the newest month', () => {
  const report = exampleMonth('2026-01');
  const page = { path: '/air/', title: '空气怎么样', tables: [], judged: {}, span: null };
  const data = nowData({ report, issuedOn: report.publishedOn }, page, words);
  expect(data).toMatchObject({
    path: '/air/',
    first: '2026-01-01',
    last: '2026-01-31',
    places: [],
    changes: [{ edition: 1, publishedOn: '2026-02-15', note: '随最新一份月报更新' }],
  });
  expect(data.context).toMatchObject({ title: '空气怎么样', period: '2026年1月', demonstration: true });
  expect(data.context.address).toMatch(/\/air\/$/);
});

test('a page of the newest figures is judged by all that judges its tables, and is of all their months', () => {
  const table = { title: '', caption: '', columns: [], rows: [], notes: [] };
  const tables = ['months', 'sections'].map((id) => ({ ...table, id }));
  const air = { first: calendarDay('2024-11-01'), last: calendarDay('2026-10-31') };
  const judged = {
    months: { parts: ['air'], air, others: [] },
    sections: { parts: ['water'], air: null, others: ['GB 3838-2002'] },
  } as const;
  const span = { table: 'months', first: month('2024-11'), last: month('2026-10') };
  const page = { path: '/districts/keqiao/', title: '柯桥区', tables, judged, span };
  const newest = { report: exampleMonth('2026-10'), issuedOn: calendarDay('2026-11-20') };
  const { context, judging, first, last } = nowData(newest, page, words);
  expect(context.publishedOn).toBe('2026-11-20');
  expect([first, last, context.period]).toEqual(['2024-11-01', '2026-10-31', '2024年11月至2026年10月']);
  expect([judging['months']?.period, judging['sections']?.period]).toEqual([undefined, '2026年10月']);
  expect(context.parts).toEqual(['air', 'water']);
  expect(context.standards).toHaveLength(5);
  expect(judging['sections']).toMatchObject({ parts: ['water'], standards: ['GB 3838-2002'], limits: [] });
  expect(judging['months']?.standards.slice(0, 2)).toEqual(['HJ 633-2012', 'HJ 633—2026']);
});
