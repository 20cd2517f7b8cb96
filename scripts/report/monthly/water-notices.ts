import type { Month } from '#src/domain/month.ts';
import type { MonthlyWater } from '#src/domain/report/monthly-water.ts';
import { isMissing } from '#src/domain/report/missing-part.ts';
import { WATER_ITEMS } from '#src/domain/water/item.ts';
import { bodyOf } from '../../water-file/sample.ts';
import { SECTIONS } from './registry.ts';
import type { WaterRows } from './water-month.ts';

/** An automatic station has five of the 21 items: fewer are more likely a missing column than a result. */
const FEW = 5;

/** The sections whose class rests on few items, in one sentence. */
export function fewItems(month: Month, { month: window }: MonthlyWater): string[] {
  const few = (isMissing(window) ? [] : window.sections).flatMap(({ name, values, class: own }) => {
    const count = WATER_ITEMS.filter((item) => values?.[item] !== undefined).length;
    return own === null || count >= FEW ? [] : [`${name}（${count} 项）`];
  });
  if (few.length === 0) return [];
  return [
    `${month}：断面${few.join('、')}参加评价的不到 ${FEW} 项（共 ${WATER_ITEMS.length} 项），类别只凭这几项。请核对文件是否缺列。`,
  ];
}

/** Lakes have other limits of phosphorus than rivers: a file that says otherwise than the list is told, and not followed. */
export function otherLimits(month: Month, { rows }: WaterRows): string[] {
  const other = (rows.byMonth.get(month) ?? []).filter(
    ({ row, place }) =>
      (row.body ?? row.lakeLimits) !== null && (bodyOf(row) === 'river') !== (place.body === 'river'),
  );
  const first = [...Map.groupBy(other, ({ place }) => place.name).values()].flatMap((same) =>
    same.slice(0, 1),
  );
  return first.map(({ row, place }) => {
    const words = place.body === 'river' ? '河流' : '湖库';
    return `${row.file}：第 ${row.line} 行 ${place.name} 的水体类型与 ${SECTIONS.settings} 不同，按那里的${words}限值评价。请改成一致。`;
  });
}
