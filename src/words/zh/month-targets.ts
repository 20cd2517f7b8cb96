import type { Month } from '#src/domain/month.ts';
import type { AgainstTarget } from '#src/domain/report/targets.ts';
import type { TrendTarget } from '#src/domain/trend.ts';
import { share } from './month-comparisons.ts';
import { toDate } from './windows.ts';

const FIGURES: Readonly<Record<AgainstTarget['figure'], { name: string; unit: string }>> = {
  pm25: { name: 'PM2.5', unit: '微克/立方米' },
  'good-share': { name: '优良天数比例', unit: '%' },
};

/** `2024年的目标：PM2.5不高于28微克/立方米，2024年1—6月为26，在目标以内。` */
export function targets(month: Month, list: readonly AgainstTarget[]): string {
  const year = `${month.slice(0, 4)}年`;
  const known = list.flatMap((item) =>
    item.target === null ? [] : [targetSentence(month, item, item.target)],
  );
  const unknown = list.filter(({ target }) => target === null).map(({ figure }) => FIGURES[figure].name);
  return [
    ...(known.length > 0 ? [`${year}的目标：${known.join('；')}。`] : []),
    ...(unknown.length > 0 ? [`${year}的${unknown.join('、')}目标没有查到公布的数，不作对比。`] : []),
  ].join('');
}

function targetSentence(month: Month, { figure, value, isMet }: AgainstTarget, target: TrendTarget): string {
  const { name, unit } = FIGURES[figure];
  const bound = `${target.direction === 'at-most' ? '不高于' : '不低于'}${target.value}${unit}`;
  if (value === null) return `${name}${bound}，${toDate(month)}没有数值`;
  const own = figure === 'pm25' ? String(value) : `${share(value)}%`;
  return `${name}${bound}，${toDate(month)}为${own}，${isMet ? '在目标以内' : '没有达到目标'}`;
}
