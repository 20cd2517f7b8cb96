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
  if (isBlank(value)) return `是空的。请补上${value === null ? expected(issue) : '（文字）'}。${hint}`;
  return `${quoted(value)} ${cureOf(issue, value)}。${hint}`;
}

/** Whether the rule alone does not tell an editor what belongs here. */
function isHelpless({ code }: Issue, value: unknown): boolean {
  return value === undefined || isBlank(value) || code === 'too_small' || code === 'invalid_union';
}

/** `alt:` with nothing behind it, and blanks in quotes. */
function isBlank(value: unknown): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}

function hintFor({ path }: Issue): string {
  const hint = HINTS[String(path.at(-1))];
  return hint ? `${hint}。` : '';
}

function cureOf(issue: Issue, value: unknown): string {
  switch (issue.code) {
    case 'custom':
      return customCure(issue.params);
    case 'invalid_type':
      return isBare(issue, value)
        ? `没有加引号。请写成 '${String(value)}'`
        : withHint(`类型不对。请写${TYPES[issue.expected] ?? issue.expected}`, issue);
    case 'invalid_value':
      return `不在可选之列。请写其中之一：${issue.values.join('、')}`;
    case 'too_big':
      return tooMuch(issue.origin, issue.maximum);
    case 'too_small':
      return tooLittle(issue);
    case 'invalid_format':
      return issue.format === 'url'
        ? '不是完整网址。请写成 https://… 的样子'
        : withHint('格式不对', issue, '请照 content/README.md 的样子写');
    case 'invalid_union':
      return `不在可选之列。${choices(issue)}`;
    default:
      return `不合要求（${issue.message}）。请照 content/README.md 的样子写`;
  }
}

/** A text that YAML takes for a number, or for yes or no. */
function isBare(issue: Issue, value: unknown): boolean {
  return (
    issue.code === 'invalid_type' &&
    issue.expected === 'string' &&
    (typeof value === 'number' || typeof value === 'boolean')
  );
}

function choices(issue: Issue): string {
  const options = 'options' in issue ? (issue.options ?? []) : [];
  return options.length > 0 ? `请写其中之一：${options.join('、')}` : '请照 content/README.md 的样子写';
}

function tooMuch(origin: string, most: number | bigint): string {
  if (origin === 'string') return `太长，最多 ${most} 字`;
  return origin === 'array' ? `太多，最多 ${most} 项` : `太大，最大 ${most}`;
}

type TooSmall = Extract<Issue, { code: 'too_small' }>;

function tooLittle({ origin, minimum: least, inclusive = true }: TooSmall): string {
  if (origin === 'string') return '是空的。请写文字';
  if (origin === 'array') return `太少，至少 ${least} 项`;
  return inclusive ? `太小，至少 ${least}` : `太小，要大于 ${least}`;
}

/** What an example tells better than the rule. */
function withHint(cure: string, { path }: Issue, otherwise = ''): string {
  const hint = HINTS[String(path.at(-1))] ?? otherwise;
  return hint ? `${cure}。${hint}` : cure;
}

function customCure(params: Record<string, unknown> | undefined): string {
  const [computed, other, is] = [params?.['computed'], params?.['other'], params?.['is']];
  const cure = CURES[params?.['cure'] as Cure]; // schemas name their cure
  if (typeof is === 'string') return `${cure}（它是“${is}”）`;
  if (typeof other === 'string') return `${cure}（前面的是 ${other}）`;
  return typeof computed === 'string' ? `${cure}（应为 ${computed}）` : cure;
}

function expected(issue: Issue): string {
  if (issue.code === 'invalid_type') return `（${TYPES[issue.expected] ?? issue.expected}）`;
  if (issue.code === 'invalid_value') return `（${issue.values.join('、')} 之一）`;
  if (issue.code === 'custom' && hintFor(issue) === '') return `（${customCure(issue.params)}）`;
  if (issue.code === 'invalid_union' && 'options' in issue)
    return `（${(issue.options ?? []).join('、')} 之一）`;
  return '';
}

function quoted(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;
}
