import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { exampleArea, exampleReport } from '#src/domain/report/example-report.ts';
import { EXAMPLE_SITE } from '#src/schemas/example-site.ts';
import { address, calendarDay, clock, id, partialDay, text } from '#src/schemas/shared.ts';
import { siteSchema } from '#src/schemas/site.ts';
import { weeklyReportSchema } from '#src/schemas/weekly-report.ts';
import { explain } from './explain.ts';

const KEYS = ['title', 'day'];

function explained(schema: z.ZodType, value: unknown, keys = KEYS): string | undefined {
  const issue = schema.safeParse(value).error?.issues[0];
  return issue && explain(issue, value, keys);
}

test.each<[string, z.ZodType, unknown, string]>([
  ['a day', calendarDay, '2026-02-30', '“2026-02-30” 不是真实的日期。请写成 2026-11-23 这样的日期。'],
  [
    'a part of a day',
    partialDay,
    2021,
    '“2021” 不是日期。请写成 2021-07-15，或只写 2021-07、2021（加引号）。',
  ],
  ['an id', id, '柯桥', '“柯桥” 请只用小写字母、数字和连字符，如 keqiao。'],
  ['a time', clock, '9:30', '“9:30” 请写成 09:30 这样的时刻（加引号）。'],
  ['blanks', text(9), ' 甲', '“ 甲” 前后有空格。请删去。'],
  ['an empty text', text(9), '', '是空的。请补上（文字）。'],
  ['blanks alone', text(9), '  ', '是空的。请补上（文字）。'],
  ['a long text', text(2), '生态环境', '“生态环境” 太长，最多 2 字。'],
  ['a number as text', text(9), 5, "“5” 没有加引号。请写成 '5'。"],
  ['text as a number', z.number(), '5', '“5” 类型不对。请写数字（不加引号）。'],
  ['a half as a whole number', z.int(), 2.5, '“2.5” 类型不对。请写整数（不加引号）。'],
  ['a number too great', z.int().max(500), 501, '“501” 太大，最大 500。'],
  ['a number too small', z.int().min(1), 0, '“0” 太小，至少 1。'],
  ['an empty list', z.array(z.string()).min(1), [], '“[]” 太少，至少 1 项。'],
  ['text as a list', z.array(z.string()), 'a', '“a” 类型不对。请写列表。'],
  ['text as yes or no', z.boolean(), '是', '“是” 类型不对。请写true 或 false。'],
  ['text as fields', z.strictObject({}), 'a', '“a” 类型不对。请写一组字段。'],
  ['nothing as text', text(9), null, '是空的。请补上（文字）。'],
  ['a choice', z.enum(['a', 'b']), 'c', '“c” 不在可选之列。请写其中之一：a、b。'],
  ['an address', address, 'portal', '“portal” 不是完整网址。请写成 https://… 的样子。'],
  ['a pattern', z.string().regex(/^a/), 'b', '“b” 格式不对。请照 content/README.md 的样子写。'],
])('%s is quoted, with what to type', (_, schema, value, expected) => {
  expect(explained(schema, value)).toBe(expected);
});

test.each<[string, z.ZodType, string]>([
  ['text', text(9), '缺少这个字段。请补上（文字）。'],
  ['a choice', z.enum(['a', 'b']), '缺少这个字段。请补上（a、b 之一）。'],
  ['a day', calendarDay, '缺少这个字段。请补上（不是真实的日期。请写成 2026-11-23 这样的日期）。'],
])('a missing field says that it is missing: %s', (_, schema, expected) => {
  expect(explained(schema, undefined)).toBe(expected);
});

test('an unknown field names those that there are', () => {
  expect(explained(z.strictObject({}), { tilte: 1 })).toBe('没有这个字段。可用的字段：title、day。');
});

test('where they are not known it is to be deleted', () => {
  expect(explained(z.strictObject({}), { tilte: 1 }, [])).toBe('没有这个字段。请删去。');
});

test('a rule without words of its own keeps those of the schema', () => {
  expect(explained(z.number().multipleOf(2), 3)).toMatch(
    /^“3” 不合要求（.+）。请照 content\/README.md 的样子写。$/,
  );
});

test('a long value is cut', () => {
  expect(explained(text(50), '长'.repeat(60))).toBe(`“${'长'.repeat(40)}…” 太长，最多 50 字。`);
});

test('a choice between kinds names them', () => {
  const kinds = z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('a') }),
    z.object({ kind: z.literal('b') }),
  ]);
  expect(explained(kinds, { kind: 'c' })).toMatch(/不在可选之列。请写其中之一：a、b。$/);
});

test('a recomputed figure says what it is', () => {
  const schema = z.number().superRefine((_, context) => {
    context.addIssue({ code: 'custom', params: { cure: 'recomputed', computed: '82' } });
  });
  expect(explained(schema, 83)).toBe(
    '“83” 与它所依据的数字按标准算出的不一致。不要手改数字，请用 npm run report 重新编制（应为 82）。',
  );
});

const city = exampleArea('2019-W06');

test.each<[string, unknown, string]>([
  ['week', '2011-W52', '“2011-W52” 不是 2012 年以后的 ISO 周。请写成 2026-W47。'],
  ['week', '2026-W54', '“2026-W54” 不是 2012 年以后的 ISO 周。请写成 2026-W47。'],
  ['publishedOn', '2019-02-10', '“2019-02-10” 发布日期早于报告期结束。请检查日期。'],
  ['areas', [city, city], '同一个区域出现两次。请用 npm run report 重新编制。'],
  ['areas', [{ ...city, area: 'keqiao' }], '第一个必须是全市（city）。请用 npm run report 重新编制。'],
])('a report with another %s is told what to do', (field, value, expected) => {
  const report = { ...exampleReport('2019-W06'), [field]: value };
  const issue = weeklyReportSchema.safeParse(report).error?.issues[0];
  expect(issue && explain(issue, value, [])).toContain(expected);
});

const [first, second] = EXAMPLE_SITE.districts;
const place = first?.schematic ?? { corners: [], text: [0, 0] };

test.each([
  ['none', undefined, '缺少这个字段。请补上（一组字段）。'],
  ['a text without room', { ...second?.schematic, text: [50, 10] }, '放不下名称、两行字和五排点'],
  ['a dent', { ...place, corners: place.corners.with(2, [101, 1]) }, '不是四面向外凸的形状'],
  ['that of another', place, '与前面的区县重叠。请改角点，让两个形状最多碰到边（前面的是 yuecheng）。'],
])('a district whose place is %s is told what to do', (_, schematic, expected) => {
  const districts = [first, { ...second, schematic }];
  const issues = siteSchema.safeParse({ ...EXAMPLE_SITE, districts }).error?.issues ?? [];
  expect(issues.map((issue) => explain(issue, schematic, []))).toEqual([expect.stringContaining(expected)]);
});
