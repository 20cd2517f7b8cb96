import type { HTMLElement } from 'node-html-parser';
import type { Page } from './page.ts';

const WANTED = ['default-src', 'script-src', 'style-src', 'object-src', 'base-uri', 'form-action'];
/** Links that bring nothing into the page, like those to its feeds; an `alternate stylesheet` is not one. */
const HARMLESS = ['canonical', 'icon', 'alternate'];
const UNSAFE = ["'unsafe-inline'", "'unsafe-eval'", "'unsafe-hashes'", '*', 'http:', 'https:'];

/** A policy stands above everything that it must govern, and lets nothing foreign in. */
export function policyProblems(page: Page): string[] {
  const policies = page.all('meta').filter(isPolicy);
  const [policy] = policies;
  if (!policy || policies.length > 1) {
    return [`应当有一条内容安全策略（CSP），现有 ${policies.length} 条。请检查 src/layouts/Page.astro。`];
  }
  const governed = page
    .all('script', 'link')
    .find((element) => !HARMLESS.includes(element.getAttribute('rel') ?? ''));
  const late = governed && page.elements.indexOf(governed) < page.elements.indexOf(policy);
  return [
    ...directiveProblems(policy.getAttribute('content') ?? ''),
    ...(late ? ['CSP 之前已有脚本或样式，管不到它们。请把它们移到 CSP 之后。'] : []),
  ];
}

function isPolicy(meta: HTMLElement): boolean {
  return meta.getAttribute('http-equiv')?.toLowerCase() === 'content-security-policy';
}

function directiveProblems(content: string): string[] {
  const directives = content.split(';').map((directive) => directive.trim().split(/\s+/));
  const names = new Set(directives.map(([name]) => name));
  const missing = WANTED.filter((name) => !names.has(name));
  const unsafe = directives.flatMap((sources) => sources.filter((source) => UNSAFE.includes(source)));
  return [
    ...missing.map((name) => `CSP 没有 ${name}。请在 src/layouts/policy.ts 里补上。`),
    ...unsafe.map((source) => `CSP 里有 ${source}，等于不设防。请从 src/layouts/policy.ts 删去。`),
  ];
}
