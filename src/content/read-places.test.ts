import { afterAll, describe, expect, test } from 'vitest';
import { EXAMPLE_RULES, exampleMonth } from '#src/domain/report/example-month.ts';
import { EXAMPLE_SITE } from '#src/schemas/example-site.ts';
import { removeFolders, TOPICS } from './example-folder.ts';
import { OWN, problemsOf, SOUND, STATION } from './example-content.ts';

afterAll(removeFolders);

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
