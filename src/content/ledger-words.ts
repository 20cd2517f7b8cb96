import type { LedgerItem, LedgerProblem } from '../domain/ledger.ts';
import type { ChangedLeaf } from '../domain/published.ts';

/** Parts whose names are no fields. */
const PARTS: Readonly<Record<string, string>> = { numbers: '摘要、背景或正文里的数字' };

/** How many changes a message names. */
const FEW = 3;

/** What is wrong with an item that is in the ledger, and what to do. @param leaves the changed figures, where the earlier edition is kept. */
export function ledgerMessage(
  problem: LedgerProblem,
  { edition }: Pick<LedgerItem, 'edition'>,
  leaves: readonly ChangedLeaf[],
  keptIn: (edition: number) => string,
): string {
  switch (problem.why) {
    case 'not-noted':
      return `已发布的内容改了，却没有说明：${changes(problem.parts, leaves)}。请改回去；确实要改，就在 content/corrections/ 写一份说明（见 content/README.md）。`;
    case 'not-raised':
      return `已发布的内容改了（${changes(problem.parts, leaves)}），版次还是第${edition}版。请把改以前的文件（在备份或版本库里）放到 ${keptIn(edition)}，再把 edition 改为 ${edition + 1}。`;
    case 'lowered':
      return `已发布到第${problem.edition}版，版次不能变小。请改回 ${problem.edition}。`;
    case 'not-kept':
      return `没有留下第${problem.edition}版。请把那一版的文件放到 ${keptIn(problem.edition)}。`;
    case 'kept-changed':
      return `${keptIn(problem.edition)} 与当时发布的第${problem.edition}版不同。请恢复原来的文件。`;
  }
}

/** What to say of an item that was published and has no file any more. */
export function vanished(item: string): string {
  return `已发布的 ${item} 不见了。请先恢复它的文件（在备份或版本库里）；不能再用的，文件留着，再写一份撤回说明（kind: withdrawal）。`;
}

/** What a build says of items that are not in the ledger yet; empty where all are. */
export function unrecorded(count: number): string {
  return count === 0
    ? ''
    : `有 ${count} 项新发布或改过的内容还没有记入 content/ledger.json：请运行 npm run ledger，和内容一起提交。`;
}

function changes(parts: readonly string[], leaves: readonly ChangedLeaf[]): string {
  const named = leaves.map(({ path, old, now }) => `${path} 原为 ${old ?? '无'}，现为 ${now ?? '无'}`);
  return listed(named.length > 0 ? named : parts.map((part) => PARTS[part] ?? part));
}

function listed(all: readonly string[]): string {
  const few = all.slice(0, FEW).join('；');
  return all.length > FEW ? `${few}等${all.length}处` : few;
}
