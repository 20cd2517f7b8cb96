import { visibleFrom } from '../domain/embargo.ts';
import type { Moment } from '../domain/moment.ts';
import type { Entry } from './entry.ts';
import { valueAt } from './issues.ts';
import type { Problem } from './problem.ts';

type Dated = Pick<Entry, 'file' | 'data' | 'lineOf'>;
type Path = readonly (string | number)[];

/** Dates of what must have happened that are still to come: later than today or, of what is withheld, than the day on which it may be seen. */
export function futureDateProblems(entries: readonly Dated[], now: Moment): Problem[] {
  return entries.flatMap((entry) => {
    const last = lastDay(entry, now);
    return pathsOf(entry).flatMap((path) => {
      const date = valueAt(entry.data, path);
      if (typeof date !== 'string' || date <= last.slice(0, date.length)) return [];
      const { file, lineOf } = entry;
      return [{ file, line: lineOf(path), field: path.join('.'), message: cure(path, date, last) }];
    });
  });
}

/** When it was taken in, when its source was published, when its pictures were taken, and when a change of it or its sessions was told. */
function pathsOf({ data }: Dated): Path[] {
  const sessions = listIn(data, ['sessions']).map((_, index): Path => ['sessions', index]);
  return [
    ['recordedOn'],
    ['provenance', 'date'],
    ...listIn(data, ['assets']).map((_, index): Path => ['assets', index, 'date']),
    ...[[], ...sessions].flatMap((at) =>
      listIn(data, [...at, 'changes']).map((_, index): Path => [...at, 'changes', index, 'on']),
    ),
  ];
}

function listIn(data: Dated['data'], path: Path): readonly unknown[] {
  const list = valueAt(data, path);
  return Array.isArray(list) ? list : [];
}

function lastDay({ data }: Dated, now: Moment): string {
  const from = visibleFrom(data);
  return (from !== null && from > now ? from : now).slice(0, 10);
}

const WHAT: Readonly<Record<string, string>> = {
  recordedOn: '本站收录的日期',
  assets: '图片的日期',
  provenance: '来源发布的日期',
};

function cure([field = '']: Path, date: string, last: string): string {
  const what = WHAT[field] ?? '公布变更的日期';
  return `“${date}” 还没有到。${what}最晚写 ${last}。`;
}
