import type { PartialDay } from '#src/domain/calendar.ts';
import type { Provenance } from '#src/domain/provenance.ts';

/** Where a statement is told. */
export type StatementSource = {
  readonly name: string;
  readonly url?: string | undefined;
  readonly date: PartialDay;
};

/** The sources of some statements, each once, in their order; null = that of the page, which is none where it is invented. */
export function statementSources(
  sources: readonly (StatementSource | null)[],
  provenance: Provenance,
): StatementSource[] {
  const page = provenance.kind === 'published' ? { ...provenance, name: provenance.source } : null;
  const named = sources.flatMap((source) => source ?? page ?? []);
  const keys = named.map(({ name, date, url }) => [name, date, url].join());
  return named.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}
