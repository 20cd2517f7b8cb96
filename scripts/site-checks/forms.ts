import type { HTMLElement } from 'node-html-parser';
import { accessibleName } from './names.ts';
import { ancestorsOf, tagOf, textOf, type Page } from './page.ts';

const UNLABELLED = new Set(['hidden', 'submit', 'reset', 'button', 'image']);

/** Fields have a label, buttons have words. */
export function formProblems(page: Page): string[] {
  const fields = page
    .all('input', 'select', 'textarea')
    .filter((field) => !UNLABELLED.has(field.getAttribute('type') ?? 'text'))
    .filter((field) => !hasLabel(page, field))
    .map((field) => `表单项 ${describe(field)} 没有标签。请加 <label for="…">。`);
  const buttons = page
    .all('button')
    .filter((button) => textOf(button) === '' && accessibleName(page, button) === '')
    .map(() => '有一个没有文字的按钮。请写上文字或 aria-label。');
  return [...fields, ...buttons];
}

function hasLabel(page: Page, field: HTMLElement): boolean {
  if (accessibleName(page, field) !== '') return true;
  const around = ancestorsOf(field).filter((element) => tagOf(element) === 'label');
  const pointing = page
    .all('label')
    .filter((label) => field.id !== '' && label.getAttribute('for') === field.id);
  return [...around, ...pointing].some((label) => textOf(label) !== '');
}

function describe(field: HTMLElement): string {
  return `<${tagOf(field)} name="${field.getAttribute('name') ?? ''}">`;
}
