import type { z } from 'astro/zod';
import type { Cure } from '../schemas/shared.ts';
import { CURES, HINTS } from './cures.ts';

type Issue = z.core.$ZodIssue;

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
  const hint = isHelpless(issue, value) ? hintFor(issue) : '';
  if (value === undefined) return `缺少这个字段。请补上${expected(issue)}。${hint}`;
  return `${quoted(value)} ${cureOf(issue)}。${hint}`;
}

/** Whether the rule alone does not tell an editor what belongs here. */
function isHelpless({ code }: Issue, value: unknown): boolean {
  return value === undefined || code === 'too_small' || code === 'invalid_union';
}

function hintFor({ path }: Issue): string {
  const hint = HINTS[String(path.at(-1))];
  return hint ? `${hint}。` : '';
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
      return tooMuch(issue.origin, issue.maximum);
    case 'too_small':
      return tooLittle(issue.origin, issue.minimum);
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

function tooMuch(origin: string, most: number | bigint): string {
  if (origin === 'string') return `太长，最多 ${most} 字`;
  return origin === 'array' ? `太多，最多 ${most} 项` : `太大，最大 ${most}`;
}

function tooLittle(origin: string, least: number | bigint): string {
  if (origin === 'string') return '是空的。请写文字';
  return origin === 'array' ? `太少，至少 ${least} 项` : `太小，至少 ${least}`;
}

function customCure(params: Record<string, unknown> | undefined): string {
  const [computed, other] = [params?.['computed'], params?.['other']];
  const cure = CURES[params?.['cure'] as Cure]; // schemas name their cure
  if (typeof other === 'string') return `${cure}（前面的是 ${other}）`;
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
