import type { CalendarDay } from '#src/domain/calendar.ts';
import { WATER_ITEMS, type Measurements, type WaterBody } from '#src/domain/water/item.ts';
import type { Row } from '../input-file/rows.ts';
import { dateAndTime, type Place, type Reader, type Report } from '../input-file/taken-rows.ts';
import { SECTION_ITEMS, WATER_LAYOUT, type WaterField } from './columns.ts';
import { hasItems, measurementsIn } from './item-columns.ts';
import { bodyIn, noteIn, textIn, waterClassIn, yesOrNoIn } from './words.ts';

/** One sample of a section (断面), or a row that says why there is none; names as printed. */
export type WaterSample = {
  readonly file: string;
  readonly line: number;
  readonly date: CalendarDay;
  /** `09:30`; null where the file has none. */
  readonly time: string | null;
  readonly section: string;
  readonly district: string | null;
  readonly river: string | null;
  readonly basin: string | null;
  readonly body: WaterBody | null;
  /** Whether the phosphorus limits of lakes and reservoirs apply. */
  readonly lakeLimits: boolean | null;
  readonly publishedClass: string | null;
  /** Why values are missing, or what else the row says of itself; a normal status is none. */
  readonly note: string | null;
  readonly values: Measurements;
};

/** Reads the rows of a file of sections. */
export const WATER_READER: Reader<WaterField, WaterSample> = {
  layout: WATER_LAYOUT,
  written: dateAndTime,
  hasValues: (row) => hasItems(row, SECTION_ITEMS),
  take: takeSample,
};

/** The body whose limits apply to a sample: by `lakeLimits`, else by `body`, else those of a river. */
export function bodyOf({ lakeLimits, body }: Pick<WaterSample, 'lakeLimits' | 'body'>): WaterBody {
  if (lakeLimits === null) return body ?? 'river';
  if (!lakeLimits) return 'river';
  return body === 'reservoir' ? 'reservoir' : 'lake';
}

function takeSample(row: Row<WaterField>, { file, line, moment }: Place, report: Report): WaterSample | null {
  const section = row.cell('section');
  if (section === '') {
    report('no-name', '没有断面名称。请补上。');
    return null;
  }
  const sample = {
    file,
    line,
    date: moment.day,
    time: moment.time,
    section,
    district: textIn(row.cell('district')),
    river: textIn(row.cell('river')),
    basin: textIn(row.cell('basin')),
    body: wordIn(row, 'body', bodyIn, '河流、湖泊或水库', report),
    lakeLimits: wordIn(row, 'lakeLimits', yesOrNoIn, '1（湖库限值）或 0', report),
    publishedClass: classIn(row, report),
    note: noteIn(row.cell('note'), row.cell('status')),
    values: measurementsIn(row, SECTION_ITEMS, report),
  };
  tellEmpty(row, sample, report);
  return sample;
}

function tellEmpty(row: Row<WaterField>, { section, publishedClass, note }: WaterSample, report: Report) {
  if (hasItems(row, WATER_ITEMS)) return;
  const reason = note === null ? '，并在 note 列写明原因' : '';
  if (publishedClass !== null) {
    const what = `的断面“${section}”有类别“${publishedClass}”${note === null ? '' : `，写着“${note}”`}，却没有任何数值`;
    report('class-without-values', `${what}。请补上数值；没有采样的请删去类别${reason}。`);
  } else if (note === null) {
    report('no-values', `的断面“${section}”没有任何数值。停测的请在 note 列写明原因。`);
  }
}

function classIn(row: Row<WaterField>, report: Report): string | null {
  const cell = textIn(row.cell('publishedClass'));
  if (cell === null || waterClassIn(cell) !== null) return cell;
  report('bad-word', `的“${row.title('publishedClass')}”值“${cell}”不是水质类别。请写Ⅰ、Ⅱ、Ⅲ、Ⅳ、Ⅴ或劣Ⅴ。`);
  return null;
}

function wordIn<T>(
  row: Row<WaterField>,
  field: WaterField,
  read: (cell: string) => T | null | undefined,
  words: string,
  report: Report,
): T | null {
  const word = read(row.cell(field));
  if (word === undefined)
    report('bad-word', `的“${row.title(field)}”值“${row.cell(field)}”不能用。请写${words}。`);
  return word ?? null;
}
