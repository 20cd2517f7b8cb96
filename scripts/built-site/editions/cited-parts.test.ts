import { expect, test } from 'vitest';
import { readCitedParts } from './cited-parts.ts';

const REPORT = 'm/index.html';
const FIXED = 'm/editions/1/index.html';
const report = (part: string) =>
  `<a data-cite-part="${part}"></a><div data-fixed="https://p.example/m/editions/1/"></div>`;
const read = (pages: Readonly<Record<string, string>>) =>
  readCitedParts({
    files: new Set(Object.keys(pages)),
    read: (path) => pages[path] ?? '',
    bytes: () => new Uint8Array(),
  });

test('a part that stands on the fixed page is sound', () => {
  const pages = { [REPORT]: report('table-air'), [FIXED]: '<li id="table-air"></li>' };
  expect(read(pages)).toEqual({ parts: 1, problems: [] });
});

test('one that does not is told, and so is a fixed page that there is not', () => {
  const [missing] = read({ [REPORT]: report('chart-daily'), [FIXED]: '<li id="table-air"></li>' }).problems;
  expect(missing).toContain(`${REPORT}: 可以引用 #chart-daily，固定版本 ${FIXED} 上却没有`);
  expect(read({ [REPORT]: report('table-air') }).problems[0]).toContain('没有这一页');
});
