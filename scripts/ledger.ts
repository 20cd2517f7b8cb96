import { ledgerFile } from '#src/content/ledger-file.ts';
import { ContentError } from '#src/content/problem.ts';
import { readContent } from '#src/content/read.ts';
import { InputError, runScript } from './input-error.ts';
import { writeLedger } from './ledger/write-ledger.ts';

const ROOT = 'content';

// Writes down what is published, so that no number can change without a trace: what is new, and what was changed with a note.
await runScript(() => {
  const { ledger, problems } = readContent(ROOT);
  if (problems.length > 0) throw new InputError(new ContentError(problems).message);
  writeLedger(ledgerFile(ROOT), ledger.next);
  const count = Object.keys(ledger.next.items).length + Object.keys(ledger.next.others).length;
  console.log(
    `${ledgerFile(ROOT)} 记有 ${count} 项，其中 ${ledger.unrecorded} 项是这次记入或更新的。请和内容一起提交。`,
  );
});
