import type { Provenance } from '#src/domain/provenance.ts';
import type { ReportOptions } from './options.ts';

/** The provenance of a report that is compiled from files. */
export function provenanceOf(
  files: readonly { readonly name: string; readonly sha256: string }[],
  options: Pick<ReportOptions, 'note' | 'demonstration' | 'source'>,
): Provenance {
  const inputs = files.map(({ name, sha256 }) => ({ name, sha256 }));
  const note = options.note === null ? {} : { note: options.note };
  if (options.demonstration) return { kind: 'demonstration', ...note, inputs };
  return { kind: 'compiled', source: options.source ?? '监测网络小时数据', ...note, inputs };
}
