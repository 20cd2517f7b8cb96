import { Big } from 'big.js';
import type { PollutionIndicator } from '../report/monthly-water.ts';
import { roundHalfEven } from '../rounding.ts';
import { limitsOf, type WaterStandard } from '../standards/gb3838.ts';
import type { Measured, Measurements, WaterBody, WaterItem } from './item.ts';
import { valueOf } from './measured.ts';
import { itemClassesOf } from './section-class.ts';

/** 22号: cyanide, lead, chromium and other heavy metals (氰化物或铅、铬等重金属) come first; arsenic is counted with them. */
const FIRST: ReadonlySet<WaterItem> = new Set<WaterItem>([
  'copper',
  'zinc',
  'arsenic',
  'mercury',
  'cadmium',
  'hexavalentChromium',
  'lead',
  'cyanide',
]);

const MOST = 3;

type Exceedance = Pick<PollutionIndicator, 'item' | 'class'> & { readonly multiple: Big | null };

/**
 * The main pollution indicators of a section (断面主要污染指标, 22号): cyanide and heavy metals over the Ⅲ limit first, then the
 * worst class, within a class the greatest multiple, at most three. Of equal class, what has no multiple comes last;
 * what is equal in all keeps the order of the standard. None for Ⅰ to Ⅲ.
 */
export function pollutionIndicators(
  values: Measurements,
  body: WaterBody,
  standard: WaterStandard,
): PollutionIndicator[] {
  return itemClassesOf(values, body, standard)
    .filter((entry) => entry.class > 3)
    .map(({ item, measured, class: itemClass }): Exceedance => ({
      item,
      class: itemClass,
      multiple: multipleOf(item, measured, body, standard),
    }))
    .toSorted(byWeight)
    .slice(0, MOST)
    .map((entry) => ({ ...entry, multiple: entry.multiple && roundHalfEven(entry.multiple, 2).toNumber() }));
}

/** 超标倍数: (C − S) / S with the Ⅲ limit S, not rounded; 22号 gives pH and dissolved oxygen none. */
function multipleOf(
  item: WaterItem,
  measured: Measured,
  body: WaterBody,
  standard: WaterStandard,
): Big | null {
  if (item === 'ph' || item === 'dissolvedOxygen') return null;
  const limit = limitsOf(item, body, standard)[2];
  return valueOf(measured).minus(limit).div(limit);
}

function byWeight(a: Exceedance, b: Exceedance): number {
  return (
    Number(FIRST.has(b.item)) - Number(FIRST.has(a.item)) ||
    b.class - a.class ||
    (b.multiple ?? new Big(-1)).cmp(a.multiple ?? -1)
  );
}
