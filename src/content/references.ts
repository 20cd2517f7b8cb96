import type { Draft } from './entry.ts';
import { KINDS, type Reference } from './kinds.ts';

/** What an item refers to; nothing where its data is too far from its schema to be looked through: the schema's own problems say why. */
export function referencesOf({ kind, data, id }: Pick<Draft, 'kind' | 'data' | 'id'>): Reference[] {
  try {
    return KINDS[kind].references(data, id).filter((reference) => typeof reference.id === 'string');
  } catch {
    return [];
  }
}
