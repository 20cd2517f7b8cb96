import { CORRECTED_KINDS, type CorrectedKind } from '#src/domain/correction.ts';
import type { KindName } from '#src/content/kinds.ts';
import type { PlantedItem, Planting } from './planting.ts';

/** For each item that can be withdrawn the note that withdraws it, all of one day. */
export function plantedWithdrawals(items: readonly PlantedItem[], { publishedOn }: Planting): PlantedItem[] {
  return items
    .filter(({ kind }) => isCorrected(kind))
    .map((item, index) => ({
      kind: 'corrections',
      id: `${publishedOn}-${index + 1}`,
      data: {
        item: { kind: item.kind, id: item.id },
        kind: 'withdrawal',
        publishedOn,
        summary: '示例的撤回。',
        cause: '示例的原因。',
        changesMeaning: true,
        changes: [],
        provenance: (item.data as { provenance: object }).provenance, // a note is as real as its item
      },
      marks: [],
    }));
}

/** Whether items of a kind can be withdrawn. */
export function isCorrected(kind: KindName): kind is CorrectedKind {
  return (CORRECTED_KINDS as readonly string[]).includes(kind);
}
