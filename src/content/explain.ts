import type { z } from 'astro/zod';
import type { Cure } from '../schemas/shared.ts';

type Issue = z.core.$ZodIssue;

/** What to type instead, for each rule of the schemas. */
const CURES: Readonly<Record<Cure, string>> = {
  day: '不是真实的日期。请写成 2026-11-23 这样的日期',
  'partial-day': '不是日期。请写成 2021-07-15，或只写 2021-07、2021（加引号）',
  trim: '前后有空格。请删去',
  id: '请只用小写字母、数字和连字符，如 keqiao',
  clock: '请写成 09:30 这样的时刻（加引号）',
  week: '不是 2012 年以后的 ISO 周。请写成 2026-W47',
  month: '不是月份。请写成 2026-10',
  'annual-period': '不是年份或上半年。请写成 2018 或 2024-h1（加引号）',
  'after-start': '结束早于开始。请检查两个时刻',
  'plan-task': '不是任务编号。请写成 2023-4：年份、连字符、第几项',
  'name-twice': '同一个名称（或别名）出现两次。请改一个',
  'term-twice': '同一个词或代号出现两次。请删去一处',
  'week-days': '不是这一周周一到周日的七天。请用 npm run report 重新编制',
  'month-days': '不是这个月从第一天到最后一天。请用 npm run report 重新编制',
  'city-first': '第一个必须是全市（city）。请用 npm run report 重新编制',
  'area-twice': '同一个区域出现两次。请用 npm run report 重新编制',
  'area-missing': '有逐日数据的区域在统计里没有。请用 npm run report 重新编制',
  'published-early': '发布日期早于报告期结束。请检查日期',
  'gap-reason': '缺测（null）必须有原因，有值就不能有原因。请用 npm run report 重新编制',
  'figure-twice': '同一份报告里代号重复。请改一个',
  'figure-gap': 'value 和 printed 都是 null 时必须写原因，有一样不是 null 就写 null',
  'figure-derived': '有 value 而没有 printed 的，必须写明怎样算出；其余写 null',
  'derived-value': '与 derived 里的数算出的不一致。请检查',
  'printed-value': '与 printed 里的数不一致。请检查',
  'task-number': '任务要从 1 起连着编号',
  'task-id': '任务代号要由年份和编号组成',
  'goal-task': '这份计划里没有这项任务。请写已有的一个，或写 null',
  'goal-number': '有数的目标不能写 qualitative，没有数的只能写 qualitative',
  recomputed: '与它所依据的数字按标准算出的不一致。不要手改数字，请用 npm run report 重新编制',
};

const TYPES: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字（不加引号）',
  int: '整数（不加引号）',
  boolean: 'true 或 false',
  array: '列表',
  object: '一组字段',
};

/** Says in words what a schema refused and what to type instead. @param keys the fields that the kind has. */
export function explain(issue: Issue, value: unknown, keys: readonly string[]): string {
  if (issue.code === 'unrecognized_keys') {
    return keys.length > 0 ? `没有这个字段。可用的字段：${keys.join('、')}。` : '没有这个字段。请删去。';
  }
  if (value === undefined) return `缺少这个字段。请补上${expected(issue)}。`;
  const cure = cureOf(issue);
  return `${quoted(value)} ${cure}。`;
}

function cureOf(issue: Issue): string {
  switch (issue.code) {
    case 'custom':
      return customCure(issue.params);
    case 'invalid_type':
      return `类型不对。请写${TYPES[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `不在可选之列。请写其中之一：${issue.values.join('、')}`;
    case 'too_big':
      return issue.origin === 'string' ? `太长，最多 ${issue.maximum} 字` : `太大，最大 ${issue.maximum}`;
    case 'too_small':
      return issue.origin === 'string' ? '是空的。请写文字' : `太小或太少，至少 ${issue.minimum}`;
    case 'invalid_format':
      return issue.format === 'url'
        ? '不是完整网址。请写成 https://… 的样子'
        : '格式不对。请照 content/README.md 的样子写';
    case 'invalid_union':
      return '不在可选之列。请照 content/README.md 的样子写';
    default:
      return `不合要求（${issue.message}）。请照 content/README.md 的样子写`;
  }
}

function customCure(params: Record<string, unknown> | undefined): string {
  const computed = params?.['computed'];
  const cure = CURES[params?.['cure'] as Cure]; // schemas name their cure
  return typeof computed === 'string' ? `${cure}（应为 ${computed}）` : cure;
}

function expected(issue: Issue): string {
  if (issue.code === 'invalid_type') return `（${TYPES[issue.expected] ?? issue.expected}）`;
  if (issue.code === 'invalid_value') return `（${issue.values.join('、')} 之一）`;
  return '';
}

function quoted(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;
}
