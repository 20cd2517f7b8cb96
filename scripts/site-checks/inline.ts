import type { HTMLElement } from 'node-html-parser';
import { tagOf, type Page } from './page.ts';

/** May be such an attribute; a quoted text may look like one. */
const SUSPECT = /(^|\s)(style|on\w+)\s*=/i;
const REFUSED = /^(style|on\w+)$/i;

/** What the policy blocks: scripts, styles and handlers that stand in the page itself. */
export function inlineProblems(page: Page): string[] {
  const scripts = page.all('script').filter((script) => !script.getAttribute('src'));
  return [
    ...scripts.map(() => '有写在页面里的 <script>。请改成文件（assetsInlineLimit 应为 0）。'),
    ...page.all('style').map(() => '有写在页面里的 <style>。请改成文件（inlineStylesheets 应为 never）。'),
    ...page.elements.flatMap(attributeProblems),
  ];
}

function attributeProblems(element: HTMLElement): string[] {
  if (!SUSPECT.test(element.rawAttrs)) return [];
  return Object.keys(element.attributes)
    .filter((name) => REFUSED.test(name))
    .map((name) => `<${tagOf(element)}> 有 ${name} 属性，浏览器会拦下。请改用 class 或 data- 属性。`);
}
