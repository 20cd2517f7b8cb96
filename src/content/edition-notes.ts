import { isReportKind } from '../domain/edition.ts';
import type { KeptEdition } from './editions.ts';
import type { Entry } from './entry.ts';
import type { Problem } from './problem.ts';

/**
 * Each edition of a report but its first is dated by one note, none by two, and they follow each other; all say when the first came out.
 * @param entries all, also those that may not be seen yet.
 */
export function editionNoteProblems(entries: readonly Entry[], kept: readonly KeptEdition[]): Problem[] {
  const notes = entries.filter(({ kind, data }) => kind === 'corrections' && data['edition'] !== undefined);
  const reports = entries.filter(({ kind }) => isReportKind(kind));
  return reports.flatMap((report) => {
    const own = notes.filter((note) => isOn(note, report)).toSorted((a, b) => editionOf(a) - editionOf(b));
    return [
      ...redated(report, kept),
      ...undated(report, own),
      ...own.flatMap((note, index) => misdated(note, own[index - 1], report)),
    ];
  });
}

function redated(report: Entry, kept: readonly KeptEdition[]): Problem[] {
  const first = kept.find(
    ({ kind, id, edition }) => kind === report.kind && id === report.id && edition === 1,
  );
  const day = first?.data['publishedOn'];
  if (!first || day === report.data['publishedOn']) return [];
  return [
    problem(
      report,
      `publishedOn 是第1版发布的日期，请改回 ${String(day)}（见 ${first.file}）。新的一版的日期由说明来写。`,
    ),
  ];
}

function undated(report: Entry, own: readonly Entry[]): Problem[] {
  const later = Array.from({ length: editionOf(report) - 1 }, (_, index) => index + 2);
  return later
    .filter((edition) => own.every((note) => editionOf(note) !== edition))
    .map((edition) =>
      problem(
        report,
        `没有哪份说明写明第${edition}版，不知道它哪天发布。请在 content/corrections/ 里改成这一版的那份说明上写 "edition": ${edition}。`,
      ),
    );
}

function misdated(note: Entry, before: Entry | undefined, report: Entry): Problem[] {
  const [edition, newest] = [editionOf(note), editionOf(report)];
  if (edition > newest) return [problem(note, `那份报告只到第${newest}版。请改成它的版次，或删去。`)];
  if (before && editionOf(before) === edition)
    return [problem(note, `${before.file} 也写了第${edition}版。一版只由一份说明写明，请改一份。`)];
  if (dayOf(note) >= dayOf(before ?? report)) return [];
  return [problem(note, `第${edition}版比前一版（${dayOf(before ?? report)}）早。请检查 publishedOn。`)];
}

function isOn({ data }: Entry, { kind, id }: Entry): boolean {
  const item = data['item'] as { readonly kind: string; readonly id: string }; // by the schema of corrections
  return item.kind === kind && item.id === id;
}

function editionOf({ data }: Entry): number {
  return Number(data['edition'] ?? 1);
}

function dayOf({ data }: Entry): string {
  return String(data['publishedOn']);
}

function problem({ file, lineOf }: Entry, message: string): Problem {
  return { file, line: lineOf(['edition']), field: 'edition', message };
}
