import { readMonitoring } from '#src/content/monitoring.ts';
import { readCompositeRules, readWarningRules } from '#src/content/standards.ts';
import { calendarDay } from '#src/domain/calendar.ts';
import { month, monthsBetween } from '#src/domain/month.ts';
import { site } from '#src/site.ts';
import { inspectFile } from '../input-file/inspect.ts';
import { createFindings } from '../report/findings.ts';
import { eachMonth } from '../report/monthly/months.ts';
import { readParts } from '../report/monthly/read-parts.ts';
import type { MonthlyOptions } from '../report/options.ts';
import type { MonthFiles } from './month-files.ts';

const nothing = () => undefined;

/** Compiles months from files of every kind as `npm run report` does, without writing them. */
export async function compileMonthsOf(files: MonthFiles, first: string, last: string): Promise<number> {
  const options = optionsFor(files, first, last);
  const settings = { site, places: readMonitoring(), rules: readWarningRules() };
  const { parts, inputs } = await readParts(options, settings, nothing);
  const air = [await inspectFile(files.air)];
  let count = 0;
  const job = {
    files: air,
    inputs: [...air, ...inputs],
    parts,
    rules: readCompositeRules(),
    site,
    findings: createFindings(),
    today: calendarDay('2036-02-01'),
    options,
    progress: nothing,
    collected: nothing,
    notice: nothing,
  };
  // Each report goes to its draft as soon as it is made; here it is only counted.
  await eachMonth(job, () => (count += 1));
  return count;
}

function optionsFor(files: MonthFiles, first: string, last: string): MonthlyOptions {
  return {
    kind: 'monthly',
    months: monthsBetween(month(first), month(last)),
    air: [files.air],
    water: [files.water],
    drinking: [files.drinking],
    noise: [files.noise],
    townships: [files.townships],
    out: '',
    published: 'due',
    source: null,
    note: null,
    demonstration: true,
    replace: false,
  };
}
