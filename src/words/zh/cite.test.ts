import { describe, expect, test } from 'vitest';
import type { PartialDay } from '#src/domain/calendar.ts';
import type { Provenance } from '#src/domain/provenance.ts';
import { cite } from './cite.ts';

const BUREAU = '绍兴市生态环境局';
const SITE = { bureau: BUREAU, portal: '绍兴生态环境' };
const day = (value: string) => value as PartialDay; // written so in the rows
const PARTS = { title: '环境质量月报', period: '2026年10月', published: day('2026-11-10'), edition: 2 };
/** A release as it is cited. */
const TEXT = { ...PARTS, title: '河清了', period: null, edition: null };
const published = (source: string, form: 'original' | 'summary', date = '2021') =>
  ({ kind: 'published', source, form, date: day(date) }) satisfies Provenance;
const URL = 'https://www.sx.gov.cn/art/1.html';
const COMPILED: Provenance = { kind: 'compiled', source: '实时发布平台', inputs: [] };
const INVENTED: Provenance = { kind: 'demonstration' };
const MONTH = '《环境质量月报》（2026年10月，2026-11-10发布，第2版）';

describe('the credit of figures', () => {
  test.each<[string, Provenance, string]>([
    [
      'compiled here, whose are those who measured',
      COMPILED,
      `数据来源：实时发布平台；绍兴生态环境编制：${MONTH}`,
    ],
    [
      'of the bureau, copied here',
      published(BUREAU, 'original', '2026-11-10'),
      '数据来源：绍兴市生态环境局，2026-11-10发布；绍兴生态环境转录：《环境质量月报》（2026年10月，第2版）',
    ],
    [
      'told here later',
      published('中国新闻网', 'summary', '2026-11-08'),
      '数据来源：中国新闻网，2026-11-08发布；绍兴生态环境摘编：《环境质量月报》（2026年10月，2026-11-10收录，第2版）',
    ],
    ['invented', INVENTED, `演示数据，不能作为事实引用：绍兴生态环境${MONTH}`],
  ])('%s', (_, provenance, credit) => {
    expect(cite.credit(PARTS, provenance, SITE)).toBe(credit);
  });

  test('of a later edition has its own day and that of the first', () => {
    const parts = { ...PARTS, firstPublished: day('2026-11-01') };
    expect(cite.credit(parts, COMPILED, SITE)).toBe(
      '数据来源：实时发布平台；绍兴生态环境编制：《环境质量月报》（2026年10月，第2版，2026-11-10发布；首次发布2026-11-01）',
    );
    expect(cite.subtitle(parts, COMPILED, SITE)).toBe('第2版（首次发布2026-11-01）');
  });
});

describe('the credit of a release', () => {
  test.each<[string, Provenance, string]>([
    [
      'of the bureau, printed here',
      published(BUREAU, 'original', '2026-11-10'),
      '数据来源：绍兴市生态环境局，2026-11-10发布；绍兴生态环境转载：《河清了》',
    ],
    [
      'told here years later',
      published('绍兴日报', 'summary', '2019-12-10'),
      '数据来源：绍兴日报，2019-12-10发布；绍兴生态环境摘编：《河清了》（2026-11-10收录）',
    ],
    ['invented', INVENTED, '演示数据，不能作为事实引用：绍兴生态环境《河清了》（2026-11-10发布）'],
  ])('%s', (_, provenance, credit) => {
    expect(cite.credit(TEXT, provenance, SITE)).toBe(credit);
  });
});

test.each<[Provenance, string, string]>([
  [COMPILED, '绍兴生态环境', '第2版'],
  [published('新昌县人民政府', 'original'), '新昌县人民政府', '第2版，绍兴生态环境转录'],
  [{ ...published(BUREAU, 'original'), url: URL }, BUREAU, `第2版，绍兴生态环境转录，原文：${URL}`],
  [
    published('中国新闻网', 'summary', '2019-12-10'),
    '绍兴生态环境',
    '第2版，摘编自中国新闻网，2019-12-10发布',
  ],
  [
    { ...published('甲局', 'summary'), url: URL },
    '绍兴生态环境',
    `第2版，摘编自甲局，2021发布，原文：${URL}`,
  ],
  [INVENTED, '绍兴生态环境', '第2版，演示数据，不能作为事实引用'],
])('a reference to %j is by %s and says %s', (provenance, author, subtitle) => {
  expect(cite.author(provenance, SITE)).toBe(author);
  expect(cite.subtitle(PARTS, provenance, SITE)).toBe(subtitle);
});

test('a release of the bureau is said to be printed here, one compiled here has nothing to say', () => {
  expect(cite.subtitle(TEXT, published(BUREAU, 'original'), SITE)).toBe('绍兴生态环境转载');
  expect(cite.subtitle(TEXT, COMPILED, SITE)).toBeNull();
});

test('what was copied is named', () => {
  expect(cite.copied(cite.forms.gb)).toBe('已复制GB/T 7714');
});
