import { describe, expect, test } from 'vitest';
import { EXAMPLE_SITE } from '#src/schemas/example-site.ts';
import type { Site } from '#src/schemas/site.ts';
import { exampleMonth } from '#src/domain/report/example-month.ts';
import { exampleReport } from '#src/domain/report/example-report.ts';
import type { Entry } from './entry.ts';
import { KINDS, type KindName } from './kinds.ts';
import { togetherProblems } from './together.ts';

const demonstration = { kind: 'demonstration' };
const published = { kind: 'published', source: '局', date: '2021', form: 'summary' };

function entry(kind: KindName, id: string, data: Entry['data'], folder = ''): Entry {
  const file = `content/${KINDS[kind].folder}/${folder}${id}${KINDS[kind].extension}`;
  return { kind, id, file, data, body: '', lineOf: (path) => path.length + 1 };
}

const news = (id: string, districts: string[] = [], provenance: object = demonstration) =>
  entry('news', id, { districts, provenance });

function problemsOf(entries: Entry[], site: Site | null = EXAMPLE_SITE) {
  return togetherProblems(entries, entries, site).map(
    ({ file, line, field, message }) => `${file}:${line} ${field} ${message}`,
  );
}

test('items that fit together have no problem', () => {
  const entries = [
    news('a', ['keqiao']),
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
    news('a'),
    entry('news', 'a', { districts: [] }, '2025/'),
    entry('events', 'a', { district: null }),
  ];
  expect(problemsOf(twice)).toEqual([
    'content/news/2025/a.mdx:1  文件名与 content/news/a.mdx 相同，网址会撞。请改一个名。',
  ]);
});

describe('a name of nothing', () => {
  test.each([
    [
      'a district',
      news('a', ['keqiao', 'atlantis']),
      ':3 districts.1 没有“atlantis”。请写 content/site.json 的 districts',
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
    expect(togetherProblems([openDay], files, EXAMPLE_SITE)).toEqual([]);
  });

  test('without a site no district is missed', () => {
    expect(problemsOf([news('a', ['keqiao'])], null)).toEqual([]);
  });
});

describe('a file with the wrong name', () => {
  test.each([
    ['a weekly report', entry('weeklyReports', '2019-w07', exampleReport('2019-W06')), '2019-w06'],
    ['a plan', entry('plan', '2025', { year: 2026 }), '2026'],
    ['a monthly report', entry('monthlyReports', '2026-9', exampleMonth('2026-09')), '2026-09'],
    [
      'a monthly report of a district',
      entry('monthlyReports', '2026-09', exampleMonth('2026-09', undefined, { scope: 'keqiao' })),
      '2026-09-keqiao',
    ],
  ])('%s is told the right one', (_, item, wanted) => {
    expect(problemsOf([item])).toEqual([`${item.file}:1  文件名应为 ${wanted}.json。请改名。`]);
  });
});

describe('a demonstration item', () => {
  test('is left over once the site is real', () => {
    const entries = [news('a'), news('b', [], published)];
    expect(problemsOf(entries, { ...EXAMPLE_SITE, demonstration: false })).toEqual([
      'content/news/a.mdx:3 provenance.kind 是演示内容，而 content/site.json 的 demonstration 是 false。' +
        '请删去这一项，或改回 true。',
    ]);
  });
});
