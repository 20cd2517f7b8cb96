import { isDemonstration, type Provenance } from '../domain/provenance.ts';
import type { Site } from '../schemas/site.ts';
import type { Topic } from '../schemas/topics.ts';
import type { Draft, Entry } from './entry.ts';
import type { ContentFile } from './files.ts';
import { KINDS, type Reference } from './kinds.ts';
import { isKnownTask } from './plan-tasks.ts';
import type { Problem } from './problem.ts';
import { referencesOf } from './references.ts';

/** Everything below a content folder, as far as it could be read. */
export type Together = {
  readonly files: readonly ContentFile[];
  readonly entries: readonly Entry[];
  /** Items that are not sound by themselves, which refer to others all the same. */
  readonly drafts: readonly Draft[];
  /** null = not sound, which is a problem of its own; then no district can be missed. */
  readonly site: Site | null;
  /** null = not sound; then no topic can be missed. */
  readonly topics: readonly Topic[] | null;
};

/** What only shows when all items lie side by side: the same id twice, a name of nothing, a demonstration item left over. */
export function togetherProblems(together: Together): Problem[] {
  const { entries, drafts, files, site } = together;
  const isKnown = knownIn(together);
  return [
    ...duplicates(files),
    ...[...drafts, ...entries].flatMap((item) => danglingReferences(item, isKnown)),
    ...entries.flatMap((entry) => [...misnamed(entry, files), ...leftOverDemonstration(entry, site)]),
  ];
}

/** Whether there is what a reference names. */
export function knownIn({ files, entries, drafts, site, topics }: Together) {
  const items = [...entries, ...drafts];
  const known = new Set(
    [
      ...files,
      ...(site?.districts ?? []).map(({ id }) => ({ kind: 'districts', id })),
      ...(topics ?? []).map(({ id }) => ({ kind: 'topics', id })),
    ].map(({ kind, id }) => `${kind}/${id}`),
  );
  return ({ kind, id }: Pick<Reference, 'kind' | 'id'>): boolean =>
    known.has(`${kind}/${id}`) ||
    (kind === 'districts' && site === null) ||
    (kind === 'topics' && topics === null) ||
    (kind === 'planTasks' && isKnownTask(id, items, files));
}

function duplicates(files: readonly ContentFile[]): Problem[] {
  const first = new Map<string, string>();
  return files.flatMap(({ kind, id, file }) => {
    const earlier = first.get(`${kind}/${id}`);
    first.set(`${kind}/${id}`, earlier ?? file);
    if (!earlier) return [];
    return [{ file, line: 1, field: '', message: `文件名与 ${earlier} 相同，网址会撞。请改一个名。` }];
  });
}

function danglingReferences(item: Draft, isKnown: (reference: Reference) => boolean): Problem[] {
  return referencesOf(item)
    .filter((reference) => !isKnown(reference))
    .map(({ kind, id, path }) => ({
      file: item.file,
      line: item.lineOf(path),
      field: path.join('.'),
      message: nothingNamed(kind, id),
    }));
}

/** What to say of a name of nothing. */
export function nothingNamed(kind: Reference['kind'], id: string): string {
  return `没有“${id}”。请写${placeOf(kind)}里已有的一个。`;
}

function placeOf(kind: Reference['kind']): string {
  if (kind === 'districts') return ' content/site.json 的 districts ';
  if (kind === 'topics') return ' content/topics.json 的 topics ';
  if (kind === 'planTasks') return ' content/plan/ 的 tasks ';
  return ` content/${KINDS[kind].folder}/ `;
}

function misnamed({ kind, id, file, data }: Entry, files: Together['files']): Problem[] {
  const wanted = KINDS[kind].wantedId(data, id);
  const folder = /\/(\d{4})\/[^/]+$/.exec(file)?.[1];
  const problem = (message: string) => [{ file, line: 1, field: '', message }];
  if (wanted !== id)
    return problem(`文件名应为 ${free(kind, wanted, files)}${KINDS[kind].extension}。请改名。`);
  if (kind !== 'news' || folder === undefined || id.startsWith(folder)) return [];
  return problem(`放在 ${folder} 年的文件夹里。请和它的图片、附件一起移到 news/${id.slice(0, 4)}/。`);
}

/** A release’s number that nobody has: the one it asks for, or the next of its year. */
function free(kind: Entry['kind'], wanted: string, files: Together['files']): string {
  const taken = files.filter((file) => file.kind === kind).map(({ id }) => id);
  if (kind !== 'news' || !taken.includes(wanted)) return wanted;
  const year = wanted.slice(0, 4);
  const numbers = taken.map((id) => Number(new RegExp(`^${year}-(\\d{3})$`).exec(id)?.[1] ?? 0));
  return `${year}-${String(Math.max(...numbers.filter((number) => number < 900)) + 1).padStart(3, '0')}`;
}

function leftOverDemonstration({ file, data, lineOf }: Entry, site: Site | null): Problem[] {
  const provenance = data['provenance'] as Provenance | undefined; // by the schemas
  if (!provenance || site?.demonstration !== false || !isDemonstration({ provenance })) return [];
  const message = '是演示内容，而 content/site.json 的 demonstration 是 false。请删去这一项，或改回 true。';
  return [{ file, line: lineOf(['provenance', 'kind']), field: 'provenance.kind', message }];
}
