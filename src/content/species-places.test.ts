import { describe, expect, test } from 'vitest';
import { problemsOf, SOUND } from './example-content.ts';

const site = (species: string, rest: string, body: string) => `---
title: 示例湖
summary: 示例。
status: nature
district: null
place: null
phone: null
opening: null
species:
  - ${species}
${rest}provenance:
  kind: demonstration
---
${body}
`;
const GOOSE = '{ name: 示例雁, latin: Anser exempli, protection: national-2 }';

function told(species: string, body = '正文。', rest = '', others: Readonly<Record<string, string>> = {}) {
  const content = { ...SOUND, 'biodiversity/lake.mdx': site(species, rest, body), ...others };
  return problemsOf(content).filter((problem) => /biodiversity|events/.test(problem));
}

describe('an editor who tells of a wild protected species', () => {
  test.each([
    ['with the number of a hide', '冬天有示例雁。\n\n3号观鸟屋看得到示例雁。', 16, '3号观鸟屋'],
    ['with a village', '\n示例雁在占岙村过冬。', 15, '占岙村'],
    ['with coordinates', '示例雁：30.0123, 120.5812', 14, '30.0123'],
    ['by its Latin name', 'Anser exempli 在向东200米处', 14, '200米处'],
    ['by its Latin name in other case', '_anser EXEMPLI_ 在向东200米处', 14, '200米处'],
    ['in bold within the name', '示例**雁**在占岙村', 14, '占岙村'],
    ['with a blank within the name', '示例 雁在占岙村', 14, '占岙村'],
    ['in a sentence of two lines', '正文。示例雁每年冬天都来，\n在永宁村过夜。', 14, '永宁村'],
    ['below a heading', '## 示例雁\n\n冬天来。\n\n- 永宁村水田\n- 观鸟屋向东200米处', 18, '永宁村'],
    ['below a heading of a heading', '## 示例雁\n\n### 在哪里\n\n永宁村水田', 18, '永宁村'],
    ['below an underlined heading', '示例雁\n---\n\n永宁村水田', 17, '永宁村'],
    ['below a place', '## 永宁村\n\n示例雁', 16, '永宁村'],
  ])('%s hears of it', (_, body, line, place) => {
    const problem = told(GOOSE, body).join();
    expect(problem).toContain(`biodiversity/lake.mdx:${line}`);
    expect(problem).toContain(`“${place}”`);
    expect(problem).toContain('最细写到乡镇、街道');
  });

  test('hears of a precision that is too fine, and of the one to write', () => {
    const [problem] = told(
      '{ name: 示例雁, protection: national-2, where: { precision: spot, text: 湖上 } }',
    );
    expect(problem).toContain('biodiversity/lake.mdx:10 ');
    expect(problem).toContain('写得太细');
    expect(problem).toContain('应为 town');
  });

  test('hears of a finer place behind a precision that is permitted', () => {
    const [problem] = told(
      '{ name: 示例雁, protection: national-2, where: { precision: town, text: 占岙村 } }',
    );
    expect(problem).toContain('biodiversity/lake.mdx:10 species.0.where.text');
    expect(problem).toContain('占岙村');
  });

  const event = (summary: string, place: string, body: string) => ({
    'events/walk.mdx': site(GOOSE, '', body)
      .replace(/status:[^]*provenance/, 'provenance')
      .replace(
        'summary: 示例。',
        `summary: ${summary}\noccasion: world-water-day\nday: '2026-03-22'\npublishedOn: '2026-03-01'\ndistrict: null\nplace: ${place}`,
      ),
  });
  test('hears of it in an item of another kind', () => {
    const other = event('示例。', 'null', '示例雁在占岙村过冬。');
    expect(told(GOOSE, '正文。', '', other).join()).toContain('占岙村');
  });

  test('hears of it where an event names the species in one field and the place in another', () => {
    const [problem, ...others] = told(GOOSE, '正文。', '', event('看示例雁。', '永宁村观鸟屋', '正文。'));
    expect(problem).toContain('events/walk.mdx:8 place ');
    expect(problem).toContain('永宁村');
    expect(others).toEqual([]);
  });

  test.each([
    ['with its town', '示例雁在枫桥镇过冬。'],
    ['in a part that has ended', '## 示例雁\n\n冬天来。\n\n## 古树\n\n占岙村有古树。'],
    ['and of a village in another entry', '- 示例雁\n- 占岙村有古树'],
    ['and of a village in another sentence', '示例雁在湖上过冬。占岙村有古树。'],
    ['that is kept in a hall', '示例龟在3号观察窗旁的池里。'],
  ])('%s hears nothing', (_, body) => {
    const captive =
      '{ name: 示例龟, protection: national-1, captive: true, where: { precision: spot, text: 一层3号池 } }';
    expect(told(`${GOOSE}\n  - ${captive}`, body)).toEqual([]);
  });
});

describe('the coordinates of a site', () => {
  const body = '示例湖在30.0123, 120.5812。';
  test('are refused where nothing is said of how exactly it may be told', () => {
    expect(told(GOOSE, body).join()).toContain('mapPrecision');
  });

  test('are taken where it may be told exactly', () => {
    expect(told(GOOSE, body, 'mapPrecision: { precision: spot, why: 大门是公开的 }\n')).toEqual([]);
  });
});

describe('a name that is finer than the precision beside it', () => {
  const wild = (precision: string, text: string) =>
    told(`{ name: 示例雁, protection: national-2, where: { precision: ${precision}, text: ${text} } }`);
  test.each([
    ['district', '观鸟屋东侧芦苇荡'],
    ['district', '枫桥镇'],
    ['town', '荷塘边的芦苇'],
    ['town', '枫桥镇、荷塘'],
  ])('%s: %s is refused', (precision, text) => {
    const problems = wild(precision, text).join('\n');
    expect(problems).toContain('biodiversity/lake.mdx:10 species.0.where.text');
    expect(problems).toContain(`“${text}”与 precision: ${precision} 不符`);
  });

  test.each([
    ['district', '柯桥区'],
    ['district', '柯桥区全境'],
    ['town', '枫桥镇、灵芝街道'],
    ['town', '柯桥区'],
  ])('%s: %s is taken', (precision, text) => {
    expect(wild(precision, text)).toEqual([]);
  });
});
