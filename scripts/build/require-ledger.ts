import { existsSync } from 'node:fs';
import { ledgerFile } from '#src/content/ledger-file.ts';
import { InputError } from '../input-error.ts';

/** Without its ledger nothing that was published is known, and any number could change without a trace. @throws InputError */
export function requireLedger(root: string): void {
  const file = ledgerFile(root);
  if (existsSync(file)) return;
  throw new InputError(
    `${file}：没有这个文件，不知道已经发布过什么。请从备份或版本库恢复；从没有发布过的，先运行 npm run ledger。`,
  );
}
