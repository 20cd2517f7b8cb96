import type { HTMLElement } from 'node-html-parser';
import { CHANGES, crossing } from './changes.ts';
import type { Page } from './page.ts';

type Trend = {
  readonly kind: string;
  readonly id: string;
  readonly sentence: string;
  readonly lines?: readonly { readonly values: readonly (number | null)[] }[];
  readonly breaks?: readonly { readonly index: number }[];
};

/** A trend with values on both sides of a change has its break: in its data, in its drawing and in its sentence. */
export function chartBreakProblems(page: Page): string[] {
  return page.all('chart-figure').flatMap((element) => {
    const { labels = [], series = [] } = JSON.parse(element.getAttribute('data-chart') ?? '{}') as {
      readonly labels?: readonly string[];
      readonly series?: readonly Trend[];
    }; // written by ChartFrame
    return series
      .filter(({ kind }) => kind === 'trend')
      .flatMap((trend) => trendProblems(element, labels.map(timeOf), trend));
  });
}

function trendProblems(element: HTMLElement, times: readonly string[], trend: Trend): string[] {
  const known = times.filter((_, index) => trend.lines?.some(({ values }) => values[index] != null));
  return CHANGES.filter((change) => change.charts.test(trend.id) && crossing(known, change)).flatMap(
    (change) => {
      const at = times.findIndex((time) => time >= change.from.slice(0, time.length));
      const missing = [
        ...(trend.breaks?.some(({ index }) => index === at) ? [] : ['数据']),
        ...(element.getElementsByTagName('g').some((group) => group.classList.contains('shape-break'))
          ? []
          : ['图']),
        ...(trend.sentence.includes('不能直接比较') ? [] : ['说明']),
      ];
      return missing.map(
        (part) => `图 ${trend.id} 跨过${change.from}，${part}里没有断开。请检查 src/domain/trend.ts。`,
      );
    },
  );
}

/** `2026年3月` is `2026-03`, `2018年` is `2018`. */
function timeOf(label: string): string {
  const [, year = '', month] = /^(\d{4})年(?:(\d+)月)?$/.exec(label) ?? [];
  return month ? `${year}-${month.padStart(2, '0')}` : year;
}
