import type { Month } from '#src/domain/month.ts';
import type { MonthlyWater } from '#src/domain/report/monthly-water.ts';
import { isMissing } from '#src/domain/report/missing-part.ts';
import type { WaterClass } from '#src/domain/water/item.ts';
import type { Section } from '#src/schemas/monitoring.ts';
import type { WaterSample } from '../../water-file/sample.ts';
import { waterClassIn } from '../../water-file/words.ts';
import type { MonthRows } from './month-rows.ts';

const NAMES = ['Ⅰ', 'Ⅱ', 'Ⅲ', 'Ⅳ', 'Ⅴ', '劣Ⅴ'];

/** Sections whose class in the file is not the one computed, in words; the computed one is used. */
export function compareWaterClass(
  month: Month,
  { month: window }: MonthlyWater,
  { rows }: { readonly rows: MonthRows<WaterSample, Section> },
): string[] {
  if (isMissing(window)) return [];
  const computed = new Map(window.sections.map((section) => [section.name, section.class]));
  return (rows.byMonth.get(month) ?? []).flatMap(({ row, place }) => {
    const [printed, own] = [waterClassIn(row.publishedClass ?? ''), computed.get(place.name)];
    if (printed === null || !own || printed === own) return [];
    return [
      `${row.file}：第 ${row.line} 行 ${place.name} 写${named(printed)}类，按数值算得${named(own)}类，用算得的。`,
    ];
  });
}

function named(value: WaterClass): string {
  return NAMES[value - 1] ?? '';
}
