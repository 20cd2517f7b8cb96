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

  test('hears of it in an item of another kind', () => {
    const event = site(GOOSE, '', '示例雁在占岙村过冬。').replace(/status:[^]*provenance/, 'provenance');
    const text = event.replace(
      'summary: 示例。',
      "summary: 示例。\noccasion: world-water-day\nday: '2026-03-22'\npublishedOn: '2026-03-01'\ndistrict: null\nplace: null",
    );
    expect(told(GOOSE, '正文。', '', { 'events/walk.mdx': text }).join()).toContain('占岙村');
  });

  test.each([
    ['with its town', '示例雁在枫桥镇过冬。'],
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
