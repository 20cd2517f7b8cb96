import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { formatJson } from '#scripts/report/json.ts';
import { moment } from '#src/domain/moment.ts';
import { EXAMPLE_RULES, exampleMonth } from '#src/domain/report/example-month.ts';
import { exampleReport } from '#src/domain/report/example-report.ts';
import { EXAMPLE_SITE } from '#src/schemas/example-site.ts';
import { exampleFolder, RELEASE, removeFolders, TOPICS } from './example-folder.ts';
import { readContent } from './read.ts';
import { SETTINGS } from './settings.ts';

afterAll(removeFolders);

const REPORT = formatJson(exampleReport('2019-W06'), 4);
/** The settings of the portal itself, which are sound; of the monitored places one that lies in the example's district. */
const OWN = Object.fromEntries(
  Object.keys(SETTINGS).map((path) => [path, readFileSync(`content/${path}`, 'utf8')]),
);
const STATION = { name: '示例噪声点', district: 'keqiao', zone: '2', demonstration: true };
const PLACES = {
  'monitoring/sections.json': JSON.stringify({ sections: [] }),
  'monitoring/drinking-sources.json': JSON.stringify({ sources: [] }),
  'monitoring/noise-stations.json': JSON.stringify({ stations: [STATION] }),
  'monitoring/townships.json': JSON.stringify({ townships: [] }),
};
const SOUND = {
  'site.json': JSON.stringify(EXAMPLE_SITE),
  ...OWN,
  ...PLACES,
  'topics.json': TOPICS,
  'news/2026-001.mdx': RELEASE,
  'reports/weekly/2019-w06.json': REPORT,
  'reports/weekly/2019-w06.mdx': '---\ntitle: 说明\n---\n正文。\n',
};

/** File, line, field and message of each problem, in order. */
function problemsOf(files: Readonly<Record<string, string>>): string[] {
  const root = exampleFolder(files);
  return readContent(root)
    .problems.map(
      ({ file, line, field, message }) => `${file.slice(root.length + 1)}:${line} ${field} ${message}`,
    )
    .toSorted();
}

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

describe('the settings', () => {
  test('a wrong field of the site is told alone, and no district is missed for it', () => {
    const site = JSON.stringify({ ...EXAMPLE_SITE, portal: '' }, null, 2);
    expect(problemsOf({ ...SOUND, 'site.json': site })).toEqual([
      'site.json:2 portal 是空的。请补上（文字）。',
    ]);
  });

  test.each([
    ['air', 'time'],
    ['water', 'section'],
    ['drinking', 'intake'],
    ['noise', 'zone'],
    ['township', 'township'],
  ])('wrong columns of %s files are told', (input, field) => {
    const path = `import/${input}-columns.json`;
    const columns = OWN[path] ?? '';
    const line = columns.slice(0, columns.indexOf(`"${field}": [`)).split('\n').length;
    expect(problemsOf({ ...SOUND, [path]: columns.replace(`"${field}": [`, '"tiem": [') })).toEqual([
      expect.stringContaining(`${path}:1 ${field} 缺少这个字段`),
      expect.stringContaining(`${path}:${line} tiem 没有这个字段`),
    ]);
  });

  test('an empty folder lacks the files', () => {
    const missing = [...Object.keys(OWN), 'site.json', 'topics.json'];
    expect(problemsOf({ 'README.md': '' })).toEqual(
      missing.map((path) => `${path}:1  没有这个文件。请照 content/README.md 建立。`).toSorted(),
    );
  });
});

describe('the composite index of a monthly report', () => {
  const rules = JSON.stringify({ rules: EXAMPLE_RULES });
  const report = exampleMonth('2026-03');
  const told = (air: object) =>
    problemsOf({
      ...SOUND,
      'standards/composite-index.json': rules,
      'reports/monthly/2026-03.json': JSON.stringify({ ...report, air: { ...report.air, ...air } }),
    });

  test('that follows from its concentrations by the rule it names is sound', () => {
    expect(told({})).toEqual([]);
  });

  test('that names no rule is kept as printed', () => {
    expect(told({ indexRule: null })).toEqual([]);
  });

  test('that names another rule does not follow from it', () => {
    expect(told({ indexRule: 'old' })[0]).toContain(
      'air.month.0.compositeIndex “2.25”与按规则“old”由浓度算出的 2.08 不一致。',
    );
  });

  test('that names a rule of nowhere is told so', () => {
    expect(told({ indexRule: 'gone' })).toEqual([
      'reports/monthly/2026-03.json:1 air.indexRule 没有“gone”这条规则。请写 content/standards/composite-index.json 里的一个 id。',
    ]);
  });

  test('is not asked for while the rules are wrong themselves', () => {
    const problems = problemsOf({ ...SOUND, 'standards/composite-index.json': '{"rules": []}' });
    expect(problems).toEqual([expect.stringContaining('standards/composite-index.json:1 rules')]);
  });
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

describe('a monitored place', () => {
  const problem = (change: object, site: object = EXAMPLE_SITE) =>
    problemsOf({
      ...SOUND,
      'site.json': JSON.stringify(site),
      'monitoring/noise-stations.json': JSON.stringify({ stations: [{ ...STATION, ...change }] }),
    }).filter((text) => text.startsWith('monitoring/'));

  test('in a district that the site lacks is told', () => {
    expect(problem({ district: 'nowhere' })).toEqual([
      'monitoring/noise-stations.json:1 stations.0.district 没有“nowhere”。请写 content/site.json 的 districts 里已有的一个。',
    ]);
  });

  test('that was invented is left over where demonstrations have ended', () => {
    const ended = { ...EXAMPLE_SITE, demonstration: false };
    expect(problem({}, ended)[0]).toMatch(
      /^monitoring\/noise-stations.json:1 stations.0.demonstration 是演示的地点/,
    );
    expect(problem({ demonstration: false }, ended)).toEqual([]);
  });
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

test('topics that name a task of no work plan are told', () => {
  const topics = JSON.parse(TOPICS) as { topics: object[] };
  const named = { topics: [{ ...topics.topics[0], planTasks: ['2023-5'] }] };
  expect(problemsOf({ ...SOUND, 'topics.json': JSON.stringify(named, null, 1) })).toEqual([
    'topics.json:8 topics.0.planTasks.0 没有“2023-5”。请写 content/plan/ 的 tasks 里已有的一个。',
  ]);
});

test('wrong topics are told alone, and no topic is missed for it', () => {
  expect(problemsOf({ ...SOUND, 'topics.json': '{ "topics": [] }' })).toEqual([
    'topics.json:1 topics “[]” 太少，至少 1 项。写 content/topics.json 里的代号，至少一个，如 [air]。',
  ]);
});
