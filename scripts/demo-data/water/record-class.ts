import { GB3838_2002 } from '#src/domain/standards/gb3838.ts';
import { WATER_ITEMS, type WaterBody, type WaterClass } from '#src/domain/water/item.ts';
import { sectionClassOf } from '#src/domain/water/section-class.ts';
import { columnOf } from './columns.ts';

/** The class of a record of a generated file, for the tests; `null` without values. */
export function recordClassOf(record: Record<string, string>, body: WaterBody): WaterClass | null {
  const cells = WATER_ITEMS.map((item) => [item, record[columnOf(item)] ?? ''] as const);
  return sectionClassOf(Object.fromEntries(cells.filter(([, cell]) => cell !== '')), body, GB3838_2002);
}
