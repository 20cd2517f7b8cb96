import { isDemonstration, type Provenance } from '../domain/provenance.ts';
import type { Site } from '../schemas/site.ts';
import type { Draft, Entry } from './entry.ts';
import type { ContentFile } from './files.ts';
import { KINDS, type Reference } from './kinds.ts';
import { isKnownTask } from './plan-tasks.ts';
import type { Problem } from './problem.ts';

/** What only shows when all items lie side by side: the same id twice, a name of nothing, a demonstration item left over. */
export function togetherProblems(
  entries: readonly Entry[],
  files: readonly ContentFile[],
  site: Site | null,
  drafts: readonly Draft[] = [],
): Problem[] {
  const known = new Set(files.map(({ kind, id }) => `${kind}/${id}`));
  for (const { id } of site?.districts ?? []) known.add(`districts/${id}`);
  // Without a sound site.json, which is a problem of its own, no district can be missed.
  const isKnown = ({ kind, id }: Reference) =>
    known.has(`${kind}/${id}`) ||
    (kind === 'districts' && site === null) ||
    (kind === 'planTasks' && isKnownTask(id, [...entries, ...drafts], files));
  return [
    ...duplicates(files),
    ...drafts.flatMap((draft) => danglingReferences(draft, isKnown)),
    ...entries.flatMap((entry) => [
      ...danglingReferences(entry, isKnown),
      ...misnamed(entry),
      ...leftOverDemonstration(entry, site),
    ]),
  ];
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

function danglingReferences(entry: Draft, isKnown: (reference: Reference) => boolean): Problem[] {
  return referencesOf(entry)
    .filter((reference) => !isKnown(reference))
    .map(({ kind, id, path }) => ({
      file: entry.file,
      line: entry.lineOf(path),
      field: path.join('.'),
      message: `没有“${id}”。请写${placeOf(kind)}里已有的一个。`,
    }));
}

/** None where the data is too far from its schema to be looked through: the schema's own problems say why. */
function referencesOf({ kind, data, id }: Draft): Reference[] {
  try {
    return KINDS[kind].references(data, id).filter((reference) => typeof reference.id === 'string');
  } catch {
    return [];
  }
}

function placeOf(kind: Reference['kind']): string {
  if (kind === 'districts') return ' content/site.json 的 districts ';
  if (kind === 'planTasks') return ' content/plan/ 的 tasks ';
  return ` content/${KINDS[kind].folder}/ `;
}

function misnamed({ kind, id, file, data }: Entry): Problem[] {
  const wanted = KINDS[kind].wantedId(data, id);
  if (wanted === id) return [];
  return [{ file, line: 1, field: '', message: `文件名应为 ${wanted}.json。请改名。` }];
}

function leftOverDemonstration({ file, data, lineOf }: Entry, site: Site | null): Problem[] {
  const provenance = data['provenance'] as Provenance | undefined; // by the schemas
  if (!provenance || site?.demonstration !== false || !isDemonstration({ provenance })) return [];
  const message = '是演示内容，而 content/site.json 的 demonstration 是 false。请删去这一项，或改回 true。';
  return [{ file, line: lineOf(['provenance', 'kind']), field: 'provenance.kind', message }];
}
