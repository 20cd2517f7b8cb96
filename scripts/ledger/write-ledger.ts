import { renameSync, writeFileSync } from 'node:fs';
import type { Ledger } from '#src/schemas/ledger.ts';

/** Writes a ledger whole or not at all, one item a line, so that a change of one is a change of one line. */
export function writeLedger(file: string, ledger: Ledger): void {
  writeFileSync(`${file}.part`, ledgerText(ledger));
  renameSync(`${file}.part`, file);
}

function ledgerText({ items }: Ledger): string {
  const lines = Object.entries(items).map(
    ([key, item]) => `    ${JSON.stringify(key)}: ${JSON.stringify(item)}`,
  );
  const body = lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n  }`;
  return `{\n  "items": ${body}\n}\n`;
}
