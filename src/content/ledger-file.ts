import { existsSync } from 'node:fs';
import { ledgerSchema, type Ledger } from '../schemas/ledger.ts';
import type { Problem } from './problem.ts';
import { readSettings } from './settings-file.ts';

/** Where what was published is written down. */
export function ledgerFile(root: string): string {
  return `${root}/ledger.json`;
}

/** The ledger of a content folder; an empty one where nothing was written down yet, null where it is not sound. */
export function readLedger(root: string): { ledger: Ledger | null; problems: readonly Problem[] } {
  const file = ledgerFile(root);
  if (!existsSync(file)) return { ledger: { items: {}, others: {}, announced: {} }, problems: [] };
  const { settings, problems } = readSettings<Ledger>(file, ledgerSchema);
  const cure = '请恢复上一次的 content/ledger.json，不要手改。';
  return {
    ledger: settings,
    problems: problems.map((problem) => ({ ...problem, message: problem.message + cure })),
  };
}
