import { describe, expect, test } from 'vitest';
import type { PartialDay } from '#src/domain/calendar.ts';
import type { Provenance } from '#src/domain/provenance.ts';
import { cite } from './cite.ts';

const SITE = { bureau: '绍兴市生态环境局', portal: '绍兴生态环境' };
const day = (value: string) => value as PartialDay; // written so in the rows
const PARTS = { title: '环境质量月报', period: '2026年10月', published: day('2026-11-10'), edition: 2 };
const published = (source: string, form: 'original' | 'summary') =>
  ({ kind: 'published', source, form, date: day('2021') }) satisfies Provenance;
const COMPILED: Provenance = { kind: 'compiled', source: '监测站', inputs: [] };
const INVENTED: Provenance = { kind: 'demonstration' };

describe('the credit', () => {
  test.each<[string, Provenance, string]>([
    [
      'the bureau’s own',
      COMPILED,
      '数据来源：绍兴市生态环境局《环境质量月报》（2026年10月，2026-11-10发布，第2版）',
    ],
    [
      'published by the bureau',
      published('绍兴市生态环境局', 'original'),
      '数据来源：绍兴市生态环境局《环境质量月报》（2026年10月，2026-11-10发布，第2版）',
    ],
    [
      'another’s, printed here',
      published('新昌县人民政府', 'original'),
      '数据来源：新昌县人民政府《环境质量月报》（2026年10月，2026-11-10发布，第2版，绍兴生态环境转载）',
    ],
    [
      'another’s, told here',
      published('中国新闻网', 'summary'),
      '数据来源：中国新闻网；绍兴生态环境摘编：《环境质量月报》（2026年10月，2026-11-10发布，第2版）',
    ],
    [
      'invented',
      INVENTED,
      '演示数据，不能作为事实引用：绍兴生态环境《环境质量月报》（2026年10月，2026-11-10发布，第2版）',
    ],
  ])('of what is %s', (_, provenance, credit) => {
    expect(cite.credit(PARTS, provenance, SITE)).toBe(credit);
  });

  test('leaves out a period and an edition that there are not', () => {
    const parts = { ...PARTS, period: null, edition: null, published: day('2021-07') };
    expect(cite.credit(parts, COMPILED, SITE)).toBe(
      '数据来源：绍兴市生态环境局《环境质量月报》（2021-07发布）',
    );
  });
});

test.each<[Provenance, string, string | null]>([
  [COMPILED, '绍兴市生态环境局', '第2版'],
  [published('新昌县人民政府', 'original'), '新昌县人民政府', '第2版'],
  [published('中国新闻网', 'summary'), '绍兴生态环境', '第2版，摘编自中国新闻网'],
  [INVENTED, '绍兴生态环境', '第2版，演示数据，不能作为事实引用'],
])('a reference to %j is by %s and says %s', (provenance, author, subtitle) => {
  expect(cite.author(provenance, SITE)).toBe(author);
  expect(cite.subtitle(PARTS, provenance)).toBe(subtitle);
});

test('a release of the bureau has nothing to say with its title', () => {
  expect(cite.subtitle({ edition: null }, published('绍兴市生态环境局', 'original'))).toBeNull();
});
