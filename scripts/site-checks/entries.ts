import type { BuiltSite } from './built-site.ts';
import type { Entry } from '#src/content/entry.ts';
import { downloadsOf } from './addresses.ts';
import { textOf, type Page } from './page.ts';

/** Every item of content has its page, and the files to take away. */
export function missingFiles({ files, entries }: Pick<BuiltSite, 'files' | 'entries'>): string[] {
  return [...entries].flatMap(([page, own]) =>
    own.flatMap((entry) =>
      [page, ...downloadsOf(entry)]
        .filter((path) => !files.has(path))
        .map((path) => `${path}: 没有生成，但有 ${entry.file}。请检查 src/pages/ 里这一类的页面。`),
    ),
  );
}

/** An editor's note to a week stands on the page of its report. */
export function noteProblems(page: Page, { entries }: Pick<BuiltSite, 'entries'>): string[] {
  const notes = entries.get(page.path)?.filter(({ kind }) => kind === 'weekNotes') ?? [];
  const headings = notes.length > 0 ? page.all('h2', 'h3').map(textOf) : [];
  return notes
    .filter((note) => !headings.includes(titleOf(note)))
    .map((note) => `没有说明“${titleOf(note)}”（${note.file}）。请检查周报页面。`);
}

function titleOf({ data }: Entry): string {
  return String(data['title']).replace(/\s+/g, ' ');
}
