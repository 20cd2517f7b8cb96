import { glossarySchema, type Glossary } from '../schemas/glossary.ts';
import { searchSchema, type SearchTable } from '../schemas/search.ts';
import { ownPages } from './own-pages.ts';
import type { Problem } from './problem.ts';
import { readSettings } from './settings-file.ts';
import type { Together } from './together.ts';

/** Pages that a sound `search.json` leads to and that the site does not have; what is unsound its schema tells. */
export function searchProblems(root: string, together: Together): Problem[] {
  const file = `${root}/search.json`;
  const table = readSettings<SearchTable>(file, searchSchema);
  const glossary = readSettings<Glossary>(`${root}/glossary.json`, glossarySchema);
  if (!table.settings || !glossary.settings || !together.site || !together.topics) return [];
  const known = ownPages(together, glossary.settings.terms);
  return pagesIn(table.settings)
    .filter(({ page }) => !known.has(page))
    .map(({ path, page }) => ({
      file,
      line: table.lineOf(path),
      field: path.join('.'),
      message: `本站没有“${page}”这一页，或页上没有 # 后面的那一处。请打开要写的页，照抄网址里域名后面的部分；没有合适的页写 null。`,
    }));
}

function pagesIn({ said, names }: SearchTable): { path: (string | number)[]; page: string }[] {
  return Object.entries({ said, names }).flatMap(([list, items]) =>
    items.flatMap(({ page }, index) => (page === null ? [] : [{ path: [list, index, 'page'], page }])),
  );
}
