import { calendarDay } from '#src/domain/calendar.ts';
import { week, weeksBetween } from '#src/domain/week.ts';
import { site } from '#src/site.ts';
import { inspectFile } from '../input-file/inspect.ts';
import { createFindings } from '../report/findings.ts';
import { compileWeeks } from '../report/weekly.ts';

/** Compiles weeks from a file as `npm run report` does, without writing them. */
export async function compileYear(path: string, first: string, last: string): Promise<number> {
  const outputs = await compileWeeks({
    files: [await inspectFile(path)],
    site,
    findings: createFindings(),
    today: calendarDay('2036-01-01'),
    options: {
      kind: 'weekly',
      weeks: weeksBetween(week(first), week(last)),
      air: [path],
      out: '',
      published: 'due',
      source: null,
      note: null,
      demonstration: true,
      replace: false,
    },
    progress: () => undefined,
    collected: () => undefined,
  });
  return outputs.length;
}
