import { renameSync, writeFileSync } from 'node:fs';
import type { Ledger } from '#src/schemas/ledger.ts';

/** Writes a ledger whole or not at all, one item a line, so that a change of one is a change of one line. */
export function writeLedger(file: string, ledger: Ledger): void {
  writeFileSync(`${file}.part`, ledgerText(ledger));
  renameSync(`${file}.part`, file);
}

function ledgerText({ items, others, announced }: Ledger): string {
  return `{\n  "items": ${record(items)},\n  "others": ${record(others)},\n  "announced": ${record(announced)}\n}\n`;
}

function record(values: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(values).map(
    ([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  return lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n  }`;
}
