import type { NoiseZone } from '#src/domain/report/monthly-report.ts';
import type { NoiseStandard } from '#src/domain/standards/gb3096.ts';
import type { ClassLimits, LimitedItem, WaterStandard } from '#src/domain/standards/gb3838.ts';
import { SOURCE_ITEMS, WATER_CLASSES, WATER_ITEMS } from '#src/domain/water/item.ts';
import type { Words } from '#src/words/words.ts';
import { plainCell, plainColumn, type LimitGrid } from './limit-grid.ts';

type Row = LimitGrid['rows'][number];

/** The limits of Ⅰ to Ⅴ of the items that decide the class; phosphorus of rivers and of lakes apart. */
export function classGrid(standard: WaterStandard, words: Words): LimitGrid {
  const { limits } = words.waterStandards;
  return {
    caption: limits.caption(standard.id, standard.from),
    corner: limits.corner,
    columns: classColumns(words),
    rows: WATER_ITEMS.flatMap((item) =>
      item === 'ph' ? [phRow(standard, words)] : itemRows(item, standard, words),
    ),
  };
}

/** What is measured beside the class. */
export function referenceGrid({ totalNitrogen, faecalColiforms }: WaterStandard, words: Words): LimitGrid {
  const { limits } = words.waterStandards;
  return {
    caption: limits.referenceCaption,
    corner: limits.corner,
    columns: classColumns(words),
    rows: [
      limitRow(limits.lake(words.water.item('totalNitrogen')), totalNitrogen),
      limitRow(words.water.item('faecalColiforms'), faecalColiforms),
    ],
  };
}

/** The supplements for sources of drinking water. */
export function sourceGrid(
  { source }: WaterStandard,
  { water, waterStandards: { limits } }: Words,
): LimitGrid {
  return {
    caption: limits.sourceCaption,
    corner: limits.corner,
    columns: [plainColumn(limits.limit)],
    rows: SOURCE_ITEMS.map((item) => ({ head: water.item(item), cells: [plainCell(source[item])] })),
  };
}

/** The limits of noise by functional area. */
export function noiseGrid({ id, from, limits }: NoiseStandard, words: Words): LimitGrid {
  const { caption, corner, day, night } = words.waterStandards.noise;
  const zones = Object.keys(limits) as NoiseZone[]; // by the type of the limits
  return {
    caption: caption(id, from),
    corner,
    columns: [day, night].map(plainColumn),
    rows: zones.map((zone) => ({
      head: words.noise.zone(zone),
      cells: [limits[zone].day, limits[zone].night].map(plainCell),
    })),
  };
}

function classColumns({ water }: Words): LimitGrid['columns'] {
  return WATER_CLASSES.slice(0, -1).map((value) => plainColumn(water.class(value)));
}

function phRow({ ph }: WaterStandard, { water, waterStandards: { limits } }: Words): Row {
  const range = limits.range(ph.least, ph.greatest);
  return { head: water.item('ph'), cells: WATER_CLASSES.slice(0, -1).map(() => plainCell(range)) };
}

function itemRows(item: LimitedItem, standard: WaterStandard, words: Words): Row[] {
  const { oxygen, river, lake } = words.waterStandards.limits;
  const [name, limits] = [words.water.item(item), standard.limits[item]];
  if (item === 'totalPhosphorus')
    return [limitRow(river(name), limits), limitRow(lake(name), standard.lakePhosphorus)];
  return [limitRow(item === 'dissolvedOxygen' ? oxygen(name) : name, limits)];
}

function limitRow(head: string, limits: ClassLimits): Row {
  return { head, cells: limits.map(plainCell) };
}
