import { describe, expect, test } from 'vitest';
import { EXAMPLE_SITE } from '#src/schemas/example-site.ts';
import { exampleMonth } from '#src/domain/report/example-month.ts';
import { exampleReport } from '#src/domain/report/example-report.ts';
import type { Entry } from './entry.ts';
import { KINDS, type KindName } from './kinds.ts';
import { togetherProblems, type Together } from './together.ts';

const demonstration = { kind: 'demonstration' };
const published = { kind: 'published', source: '局', date: '2021', form: 'summary' };

function entry(kind: KindName, id: string, data: Entry['data'], folder = ''): Entry {
  const file = `content/${KINDS[kind].folder}/${folder}${id}${KINDS[kind].extension}`;
  return { kind, id, file, data, body: '', lineOf: (path) => path.length + 1 };
}

const news = (id: string, changes: object = {}) =>
  entry('news', id, { publishedOn: '2026-11-02', districts: [], provenance: demonstration, ...changes });
const correction = (id: string, item: object) =>
  entry('corrections', id, { item, publishedOn: '2026-11-20', provenance: demonstration });
const TOPICS = [{ id: 'air', name: '空气', description: '示例。', planTasks: [] }];

function problemsOf(entries: Entry[], changes: Partial<Together> = {}) {
  const together = { entries, files: entries, drafts: [], site: EXAMPLE_SITE, topics: TOPICS, ...changes };
  return togetherProblems(together).map(
    ({ file, line, field, message }) => `${file}:${line} ${field} ${message}`,
  );
}

test('items that fit together have no problem', () => {
  const entries = [
    news('2026-001', { districts: ['keqiao'], topics: ['air'] }),
    correction('2026-11-20-1', { kind: 'news', id: '2026-001' }),
    entry('facilities', 'sewage-works', { district: 'keqiao', provenance: demonstration }),
    entry('openDays', 'june', { facilities: ['sewage-works'], provenance: demonstration }),
    entry('weeklyReports', '2019-w06', exampleReport('2019-W06')),
    entry('weekNotes', '2019-w06', { title: '说明' }),
    entry('plan', '2026', { year: 2026, provenance: published }),
  ];
  expect(problemsOf(entries)).toEqual([]);
});

test('an id twice within a kind is told with the earlier file', () => {
  const twice = [
    news('2026-001'),
    { ...news('2026-001'), file: 'content/news/2025/2026-001.mdx' },
    entry('events', '2026-001', { district: null }),
  ];
  expect(problemsOf(twice)).toEqual([
    'content/news/2025/2026-001.mdx:1  文件名与 content/news/2026-001.mdx 相同，网址会撞。请改一个名。',
    expect.stringContaining('放在 2025 年的文件夹里'),
  ]);
});

describe('a name of nothing', () => {
  test.each([
    [
      'a district',
      news('2026-001', { districts: ['keqiao', 'atlantis'] }),
      ':3 districts.1 没有“atlantis”。请写 content/site.json 的 districts',
    ],
    [
      'a topic',
      news('2026-001', { topics: ['air', 'weather'] }),
      ':3 topics.1 没有“weather”。请写 content/topics.json 的 topics 里已有的一个。',
    ],
    [
      'the report of a key fact',
      news('2026-001', { keyFacts: [{ figure: null }, { figure: { report: 'monthly/2021-06' } }] }),
      ':5 keyFacts.1.figure.report 没有“2021-06”。请写 content/reports/monthly/ 里已有的一个。',
    ],
    [
      'the item of a correction',
      correction('2026-11-20-1', { kind: 'news', id: '2026-009' }),
      ':3 item.id 没有“2026-009”。请写 content/news/ 里已有的一个。',
    ],
    [
      'a facility',
      entry('openDays', 'june', { facilities: ['sewage-works'] }),
      ':3 facilities.0 没有“sewage-works”。请写 content/facilities/ 里已有的一个。',
    ],
    [
      'the district of a place',
      entry('biodiversity', 'wetland', { district: 'atlantis' }),
      ':2 district 没有“atlantis”。',
    ],
    [
      'the district of an event',
      entry('events', 'walk', { district: 'atlantis' }),
      ':2 district 没有“atlantis”。',
    ],
    [
      'the report of a note',
      entry('weekNotes', '2019-w06', {}),
      ':1  没有“2019-w06”。请写 content/reports/weekly/ 里已有的一个。',
    ],
    [
      'the district of a monthly report',
      entry(
        'monthlyReports',
        '2026-10-elsewhere',
        exampleMonth('2026-10', undefined, { scope: 'elsewhere' }),
      ),
      ':2 scope 没有“elsewhere”。',
    ],
  ])('%s', (_, item, expected) => {
    expect(problemsOf([item])).toEqual([expect.stringContaining(expected)]);
  });

  test('an item that is broken itself is not missed as well', () => {
    const openDay = entry('openDays', 'june', { facilities: ['sewage-works'] });
    const files = [openDay, entry('facilities', 'sewage-works', {})];
    expect(problemsOf([openDay], { files })).toEqual([]);
  });

  test('without a site no district is missed, without topics no topic', () => {
    const release = news('2026-001', { districts: ['keqiao'], topics: ['air'] });
    expect(problemsOf([release], { site: null, topics: null })).toEqual([]);
  });
});

describe('a file with the wrong name', () => {
  test.each([
    ['a weekly report', entry('weeklyReports', '2019-w07', exampleReport('2019-W06')), '2019-w06'],
    ['a plan', entry('plan', '2025', { year: 2026 }), '2026'],
    ['a release without a number', news('air-station'), '2026-001'],
    ['a release of another year', news('2025-014'), '2026-014'],
    ['a release with a short number', news('2026-14'), '2026-001'],
    [
      'a correction of another day',
      correction('2026-11-19-2', { kind: 'events', id: 'walk' }),
      '2026-11-20-2',
    ],
    ['a correction without a number', correction('sections', { kind: 'events', id: 'walk' }), '2026-11-20-1'],
    ['a monthly report', entry('monthlyReports', '2026-9', exampleMonth('2026-09')), '2026-09'],
    [
      'a monthly report of a district',
      entry('monthlyReports', '2026-09', exampleMonth('2026-09', undefined, { scope: 'keqiao' })),
      '2026-09-keqiao',
    ],
  ])('%s is told the right one', (_, item, wanted) => {
    const { extension } = KINDS[item.kind];
    const files = [item, entry('events', 'walk', {})];
    expect(problemsOf([item], { files })).toEqual([
      `${item.file}:1  文件名应为 ${wanted}${extension}。请改名。`,
    ]);
  });
});

describe('a demonstration item', () => {
  test('is left over once the site is real', () => {
    const entries = [news('2026-001'), news('2026-002', { provenance: published })];
    expect(problemsOf(entries, { site: { ...EXAMPLE_SITE, demonstration: false } })).toEqual([
      'content/news/2026-001.mdx:3 provenance.kind 是演示内容，而 content/site.json 的 demonstration 是 false。' +
        '请删去这一项，或改回 true。',
    ]);
  });
});

test('a name that another release has is not what a release is told to take', () => {
  const taken = ['2026-001', '2026-002', '2026-900'].map((id) => news(id));
  expect(problemsOf([...taken, news('2026-77')])).toEqual([
    'content/news/2026-77.mdx:1  文件名应为 2026-003.mdx。请改名。',
  ]);
});

test('a release lies in the folder of its year', () => {
  const item = entry('news', '2026-001', news('2026-001').data, '2025/');
  expect(problemsOf([item])).toEqual([
    'content/news/2025/2026-001.mdx:1  放在 2025 年的文件夹里。请和它的图片、附件一起移到 news/2026/。',
  ]);
});

test('a note on a kind that there is not is left to the schema', () => {
  const draft = { ...correction('2026-11-20-1', { kind: 'report', id: '2026-001' }) };
  expect(problemsOf([], { drafts: [draft] })).toEqual([]);
});
