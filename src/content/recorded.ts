import { visibleFrom } from '../domain/embargo.ts';
import type { Moment } from '../domain/moment.ts';
import type { Entry } from './entry.ts';
import type { Problem } from './problem.ts';

type Dated = Pick<Entry, 'kind' | 'file' | 'data' | 'lineOf'>;

/** Summaries that say that they were taken in later than today or, where they are withheld, than the day on which they may be seen. */
export function recordedProblems(entries: readonly Dated[], now: Moment): Problem[] {
  return entries.flatMap((entry) => {
    const recordedOn = entry.kind === 'news' ? entry.data['recordedOn'] : undefined;
    const last = lastDay(entry, now);
    if (typeof recordedOn !== 'string' || recordedOn <= last) return [];
    return [
      {
        file: entry.file,
        line: entry.lineOf(['recordedOn']),
        field: 'recordedOn',
        message: cure(recordedOn, last),
      },
    ];
  });
}

function lastDay({ data }: Dated, now: Moment): string {
  const from = visibleFrom(data);
  return (from !== null && from > now ? from : now).slice(0, 10);
}

function cure(recordedOn: string, last: string): string {
  return `“${recordedOn}” 还没有到。本站收录的日期最晚写 ${last}。`;
}
