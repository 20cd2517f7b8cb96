import type { CalendarDay } from '#src/domain/calendar.ts';
import { waterStandardOn, type WaterStandard } from '#src/domain/standards/gb3838.ts';
import type { WaterBody, WaterClass, WaterItem } from '#src/domain/water/item.ts';
import { itemClassesOf, sectionClassOf } from '#src/domain/water/section-class.ts';
import { bodyOf, type WaterSample } from '../water-file/sample.ts';
import { waterClassIn } from '../water-file/words.ts';

/** A sample judged by the standard of its day. */
export type JudgedSample = {
  readonly standard: WaterStandard;
  readonly body: WaterBody;
  /** null when none of the items that have a say was measured. */
  readonly class: WaterClass | null;
  /** The items of that class, which decide it, with their values; of class Ⅰ all that were measured. */
  readonly deciding: readonly { readonly item: WaterItem; readonly measured: string }[];
};

/** @returns why not, where no standard knows the day. */
export function judgeSample(sample: WaterSample): JudgedSample | string {
  const standard = standardOn(sample.date);
  if (!standard) return `${sample.date} 早于 2002-06-01，没有可用的地表水标准`;
  const body = bodyOf(sample);
  const sectionClass = sectionClassOf(sample.values, body, standard);
  const deciding = itemClassesOf(sample.values, body, standard).filter(
    (entry) => entry.class === sectionClass,
  );
  return { standard, body, class: sectionClass, deciding };
}

/** What a sample's published class says otherwise, in words; null when it agrees, undefined when there is none. */
export function classDisagreement(sample: WaterSample, judged: JudgedSample): string | null | undefined {
  const published = waterClassIn(sample.publishedClass ?? '');
  if (published === null) return undefined;
  if (published === judged.class) return null;
  const why = judged.class === null ? '没有参评项目的数值' : `定类项目 ${decidingText(judged)}`;
  const when = [sample.date, sample.time].filter(Boolean).join(' ');
  return `${sample.section} ${when}  公布 ${classText(published)}，算得 ${classText(judged.class)}；${why}`;
}

/** The deciding items and their values: `氨氮 1.0512、总磷 0.21`. */
export function decidingText({ deciding }: JudgedSample): string {
  return deciding.map(({ item, measured }) => `${ITEM_NAMES[item]} ${measured}`).join('、');
}

/** A class as it is printed; `NA` where there is none. */
export function classText(value: WaterClass | null): string {
  return value === null ? 'NA' : CLASS_TEXTS[value];
}

function standardOn(day: CalendarDay): WaterStandard | null {
  try {
    return waterStandardOn(day);
  } catch {
    return null;
  }
}

const CLASS_TEXTS: Readonly<Record<WaterClass, string>> = {
  1: 'Ⅰ',
  2: 'Ⅱ',
  3: 'Ⅲ',
  4: 'Ⅳ',
  5: 'Ⅴ',
  6: '劣Ⅴ',
};

const ITEM_NAMES: Readonly<Record<WaterItem, string>> = {
  ph: 'pH',
  dissolvedOxygen: '溶解氧',
  permanganateIndex: '高锰酸盐指数',
  cod: '化学需氧量',
  bod5: '五日生化需氧量',
  ammoniaNitrogen: '氨氮',
  totalPhosphorus: '总磷',
  copper: '铜',
  zinc: '锌',
  fluoride: '氟化物',
  selenium: '硒',
  arsenic: '砷',
  mercury: '汞',
  cadmium: '镉',
  hexavalentChromium: '六价铬',
  lead: '铅',
  cyanide: '氰化物',
  volatilePhenol: '挥发酚',
  petroleum: '石油类',
  anionicSurfactant: '阴离子表面活性剂',
  sulfide: '硫化物',
};
