import { expect } from 'vitest';
import type { MonthlyReport } from '#src/domain/report/monthly-report.ts';
import { isMissing } from '#src/domain/report/missing-part.ts';
import { exampleHours } from '../example-week.ts';
import { compile } from './example-months.ts';
import { drinkingFile, noiseFile, townshipFile, waterFile } from './example-part-files.ts';

/** The month that most tests ask for. */
export const JANUARY = ['2026-01'];
/** Files of every kind for it. */
export const files = {
  air: [exampleHours({ first: '2026-01-01', days: 31 })],
  water: [waterFile(['2025-12', '2026-01'])],
  drinking: [drinkingFile(JANUARY)],
  noise: [noiseFile(JANUARY)],
  townships: [townshipFile(JANUARY)],
};

/** The air of a report that has it. */
export const airOf = ({ air }: MonthlyReport) => (isMissing(air) ? expect.fail('no air') : air);
/** The water of a report that has its month. */
export const waterOf = ({ water }: MonthlyReport) =>
  isMissing(water) || isMissing(water.month) ? expect.fail('no water') : { ...water, window: water.month };

/** The one report of a run without any finding, and what was told. */
export async function reportOf(...asked: Parameters<typeof compile>) {
  const { reports, error, told, found } = await compile(...asked);
  expect([error, found]).toEqual([null, []]);
  return { report: reports[0] ?? expect.fail('no report'), told };
}
