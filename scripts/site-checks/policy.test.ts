import { expect, test } from 'vitest';
import { examplePage } from './example-site.ts';
import { policyProblems } from './policy.ts';

const SOUND =
  "default-src 'self';object-src 'none';base-uri 'self';form-action 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'";
const meta = (content: string) => `<meta http-equiv="Content-Security-Policy" content="${content}">`;
const problems = (head: string) => policyProblems(examplePage(head));

test('a strict policy above scripts and styles is sound', () => {
  expect(problems(`${meta(SOUND)}<link rel="stylesheet" href="/a.css">`)).toEqual([]);
});

test('a link that brings nothing into the page may stand above the policy', () => {
  expect(problems(`<link rel="alternate" href="/feeds/news.xml">${meta(SOUND)}`)).toEqual([]);
});

test.each([
  ['', '应当有一条内容安全策略（CSP），现有 0 条。'],
  [meta(SOUND) + meta(SOUND), '应当有一条内容安全策略（CSP），现有 2 条。'],
  [`<link rel="stylesheet" href="/a.css">${meta(SOUND)}`, 'CSP 之前已有脚本或样式'],
  [`<link rel="alternate stylesheet" href="/a.css">${meta(SOUND)}`, 'CSP 之前已有脚本或样式'],
  [`<script src="/a.js"></script>${meta(SOUND)}`, 'CSP 之前已有脚本或样式'],
  [meta(SOUND.replace("object-src 'none';", '')), 'CSP 没有 object-src。'],
  [meta(`${SOUND} 'unsafe-inline'`), "CSP 里有 'unsafe-inline'，等于不设防。"],
  [meta(`${SOUND} https:`), 'CSP 里有 https:，等于不设防。'],
])('%s is reported', (head, problem) => {
  expect(problems(head)).toEqual([expect.stringContaining(problem)]);
});
