import { afterAll, describe, expect, test } from 'vitest';
import { moment } from '#src/domain/moment.ts';
import { exampleFolder, RELEASE, removeFolders } from './example-folder.ts';
import { readContent } from './read.ts';
import { REPORT, SOUND, problemsOf } from './example-content.ts';

afterAll(removeFolders);

test('a sound folder has no problem and all its items', () => {
  const { entries, problems } = readContent(exampleFolder(SOUND));
  expect(problems).toEqual([]);
  expect(entries.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
    'news 2026-001',
    'weeklyReports 2019-w06',
    'weekNotes 2019-w06',
  ]);
});

test('broken items of every kind come back together, each with file, line, field and cure', () => {
  const broken = {
    ...SOUND,
    'news/a-day.mdx': RELEASE.replace('2026-11-02', '2026-02-30'),
    'news/b-yaml.mdx': RELEASE.replace('kind: release', 'kind: release\nkind: data'),
    'news/2026-003.mdx': RELEASE.replace('keqiao', 'atlantis'),
    'news/d-body.mdx': `${RELEASE}\nimport x from "y"\n`,
    'news/Capital.mdx': RELEASE,
    'news/stray.docx': '',
    'plan/2026.json': '{\n  "year": 2026,\n}\n',
    'reports/weekly/2019-w07.json': REPORT,
    'reports/weekly/2019-w06.json': REPORT.replace('"aqi": 82', '"aqi": 50'),
    'reports/weekly/2019-w08.mdx': '---\ntitle: 说明\n---\n',
  };
  const aqi = REPORT.split('\n').findIndex((line) => line.includes('"aqi": 82')) + 1;
  const expected = [
    'news/2026-003.mdx:6 districts.0 没有“atlantis”。请写 content/site.json 的 districts 里已有的一个。',
    'news/Capital.mdx:1  文件名“Capital”就是网址，只能用小写字母、数字和连字符。请改名',
    'news/a-day.mdx:5 publishedOn “2026-02-30” 不是真实的日期。请写成 2026-11-23 这样的日期。',
    'news/b-yaml.mdx:5  字段写法有误：同一个字段写了两次，请删去一处。',
    'news/d-body.mdx:14  正文不能有 import 或 export。请删去这一行。',
    'news/stray.docx:1  不属于任何一类内容。可用的位置：news/*.mdx、',
    'plan/2026.json:3  不是合法的 JSON。',
    `reports/weekly/2019-w06.json:${aqi} areas.0.days.0.aqi “50” 与它所依据的数字按标准算出的不一致。`,
    'reports/weekly/2019-w07.json:1  文件名应为 2019-w06.json。请改名。',
    'reports/weekly/2019-w08.mdx:2  没有“2019-w08”。请写 content/reports/weekly/ 里已有的一个。',
  ];
  const problems = problemsOf(broken);
  expect(problems.map((problem, index) => problem.slice(0, expected[index]?.length))).toEqual(expected);
});

test('an item that is wrong in itself is still asked what it refers to', () => {
  const release = RELEASE.replace('2026-11-02', '2026-02-30').replace('keqiao', 'atlantis');
  const problems = problemsOf({ ...SOUND, 'news/both.mdx': release });
  expect(problems).toHaveLength(2);
  expect(problems.join()).toContain('2026-02-30');
  expect(problems.join()).toContain('没有“atlantis”');
});

test('an item without the shape of its kind is told by its schema alone', () => {
  const problems = problemsOf({ ...SOUND, 'news/odd.mdx': RELEASE.replace('[keqiao]', '7') });
  expect(problems).toEqual(['news/odd.mdx:6 districts “7” 类型不对。请写列表。']);
});

test('a folder that is not there is a problem, not an exception', () => {
  expect(readContent('/nowhere/content').problems.map(({ message }) => message)).toContain(
    '没有这个文件夹。',
  );
});

describe('an item before its time', () => {
  const embargoed = RELEASE.replace('2026-11-02', '2026-12-01\nnotBefore: 2026-12-01 09:00');
  const root = () => exampleFolder({ ...SOUND, 'news/2026-002.mdx': embargoed });
  const idsAt = (minute: string) => readContent(root(), moment(minute)).entries.map(({ id }) => id);

  test('is left out to the minute', () => {
    expect(idsAt('2026-12-01 08:59')).toEqual(['2026-001', '2019-w06', '2019-w06']);
    expect(idsAt('2026-12-01 09:00')).toContain('2026-002');
  });

  test('leaves nothing but the moment at which it may be seen', () => {
    expect(readContent(root(), moment('2026-12-01 08:59')).withheld).toEqual(['2026-12-01 09:00']);
    expect(readContent(root(), moment('2026-12-01 09:00')).withheld).toEqual([]);
  });

  test('is checked like the rest', () => {
    const broken = exampleFolder({ ...SOUND, 'news/2026-002.mdx': embargoed.replace('title:', 'tilte:') });
    const { problems } = readContent(broken, moment('2026-12-01 08:59'));
    expect(problems.map(({ field }) => field)).toEqual(['title', 'tilte']);
  });
});
