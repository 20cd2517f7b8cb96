import type { Draft } from './entry.ts';
import { KINDS, type Reference } from './kinds.ts';

const OTHER_KINDS: ReadonlySet<string> = new Set(['districts', 'planTasks', 'topics']);

/** What an item refers to; nothing where its data is too far from its schema to be looked through: the schema's own problems say why. */
export function referencesOf({ kind, data, id }: Pick<Draft, 'kind' | 'data' | 'id'>): Reference[] {
  try {
    return KINDS[kind].references(data, id).filter(isNamed);
  } catch {
    return [];
  }
}

/** What has the form of a name, of a kind that there is; of the rest the schema says what is wrong. */
function isNamed({ kind, id }: Reference): boolean {
  return typeof id === 'string' && /^[a-z0-9/-]+$/.test(id) && (kind in KINDS || OTHER_KINDS.has(kind));
}
