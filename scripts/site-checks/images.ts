import { accessibleName } from './names.ts';
import type { Page } from './page.ts';

/** Pictures say what they show, or say that they show nothing. */
export function imageProblems(page: Page): string[] {
  const images = page
    .all('img')
    .filter((image) => !image.hasAttribute('alt'))
    .map(
      (image) => `图片 ${image.getAttribute('src') ?? ''} 没有 alt。请写明图里有什么；只作装饰的写 alt=""。`,
    );
  const drawings = page
    .all('svg')
    .filter((svg) => svg.getAttribute('aria-hidden') !== 'true')
    .filter((svg) => svg.getAttribute('role') !== 'img' || accessibleName(page, svg) === '')
    .map(
      (svg) =>
        `<svg class="${svg.getAttribute('class') ?? ''}"> 没有名称。请写 role="img" 和 aria-label，装饰用 aria-hidden="true"。`,
    );
  return [...images, ...drawings];
}
