import type { CalendarDay } from '#src/domain/calendar.ts';
import type { NoiseZone } from '#src/domain/report/monthly-report.ts';
import { numberIn } from '../input-file/number.ts';
import type { Row } from '../input-file/rows.ts';
import type { Place, Reader, Report } from '../input-file/taken-rows.ts';
import { NOISE_LAYOUT, type NoiseField } from './columns.ts';

/** The levels of one station on one day: one 点次 by day and one by night; names as printed. */
export type NoiseSample = {
  readonly file: string;
  readonly line: number;
  readonly date: CalendarDay;
  readonly district: string | null;
  readonly station: string;
  readonly zone: NoiseZone;
  /** Ld (昼间等效声级), dB(A); null = not measured. */
  readonly day: number | null;
  /** Ln (夜间等效声级), dB(A); null = not measured. */
  readonly night: number | null;
};

const ZONES: readonly NoiseZone[] = ['0', '1', '2', '3', '4a', '4b'];

/** Between the quietest and the loudest that a sound level meter shows. */
const LEVEL = { least: 0, greatest: 130, unit: '分贝 dB(A)' };

/** Reads the rows of a file of functional areas. */
export const NOISE_READER: Reader<NoiseField, NoiseSample> = {
  layout: NOISE_LAYOUT,
  written: (row) => ({ date: row.cell('date'), time: '' }),
  hasValues: (row) => row.cell('day') !== '' || row.cell('night') !== '',
  take: takeSample,
};

/** The functional area (声环境功能区) of GB 3096-2008 that a cell names, `4a` or `4a类区`; null where it names none. */
export function zoneIn(cell: string): NoiseZone | null {
  const text = cell
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/类?区?$/, '');
  return ZONES.find((zone) => zone === text) ?? null;
}

function takeSample(row: Row<NoiseField>, { file, line, moment }: Place, report: Report): NoiseSample | null {
  const station = row.cell('station');
  const zone = zoneIn(row.cell('zone'));
  if (station === '') report('no-name', '没有点位名称。请补上。');
  if (zone === null) {
    report(
      'bad-word',
      `的功能区“${row.cell('zone')}”不是 GB 3096 的功能区。请写 0、1、2、3、4a 或 4b（4 类要分 4a 和 4b）。`,
    );
  }
  const [day, night] = [numberIn(row, 'day', LEVEL, report), numberIn(row, 'night', LEVEL, report)];
  if (station === '' || zone === null) return null;
  return { file, line, date: moment.day, district: row.cell('district') || null, station, zone, day, night };
}
