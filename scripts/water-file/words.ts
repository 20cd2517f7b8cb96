import { WATER_CLASSES, type WaterBody, type WaterClass } from '#src/domain/water/item.ts';
import { isMissing } from '../input-file/missing.ts';

/** Ways to write each class, Ⅰ first; NFKC turns `Ⅳ` into `IV`. */
const CLASS_WORDS = [
  ['I', '1', '一'],
  ['II', '2', '二'],
  ['III', '3', '三'],
  ['IV', '4', '四'],
  ['V', '5', '五'],
  ['劣V', '6', '劣五'],
] as const;

/** The class that a cell names (`Ⅱ`, `劣Ⅴ类`, `三类`); null where it names none. */
export function waterClassIn(cell: string): WaterClass | null {
  const text = cell.normalize('NFKC').trim().toUpperCase().replace(/类$/, '').replaceAll(/\s/g, '');
  return WATER_CLASSES.find((number) => CLASS_WORDS[number - 1]?.some((word) => word === text)) ?? null;
}

const BODY_WORDS: Readonly<Record<WaterBody, readonly string[]>> = {
  river: ['river', '河流', '河', '江河', '河流型', '河流型水库', '河道型水库'],
  lake: ['lake', '湖泊', '湖', '湖库', '湖泊型', '湖库型'],
  reservoir: ['reservoir', '水库', '库', '水库型'],
};

/** The body of water that a cell names; null where it is missing, undefined where it names none. */
export function bodyIn(cell: string): WaterBody | null | undefined {
  if (isMissing(cell)) return null;
  const bodies: readonly WaterBody[] = ['river', 'lake', 'reservoir'];
  return bodies.find((body) => BODY_WORDS[body].includes(plain(cell)));
}

/** Yes or no; null where it is missing, undefined where it is neither. */
export function yesOrNoIn(cell: string): boolean | null | undefined {
  if (isMissing(cell)) return null;
  if (['1', '1.0', 'true', 'yes', 'y', '是', '湖库', '湖泊', '水库'].includes(plain(cell))) return true;
  return ['0', '0.0', 'false', 'no', 'n', '否', '河流'].includes(plain(cell)) ? false : undefined;
}

/** States of a station that are no reason for a missing value. */
const NORMAL = new Set(['正常', '正常运行', '运行', '运行正常', '在线', 'normal', 'ok', 'online']);

/** What status and note say of a row that is out of the ordinary; null where they say nothing. */
export function noteIn(note: string, status: string): string | null {
  if (!isMissing(note)) return note.trim();
  return isMissing(status) || NORMAL.has(plain(status)) ? null : status.trim();
}

/** A text as printed; null for an empty cell. */
export function textIn(cell: string): string | null {
  return isMissing(cell) ? null : cell;
}

function plain(cell: string): string {
  return cell.normalize('NFKC').trim().toLowerCase();
}
