import { compositeIndexOf, type CompositeRule } from '../domain/air/composite-index.ts';
import type { MonthlyReport } from '../domain/report/monthly-report.ts';
import { isMissing } from '../domain/report/missing-part.ts';
import type { Entry } from './entry.ts';
import type { Problem } from './problem.ts';
import { readCompositeRules } from './standards.ts';

/** Composite indices that do not follow from their concentrations by the rule that their report names. */
export function compositeProblems(entries: readonly Entry[], root: string): Problem[] {
  const rules = rulesOrNull(root);
  if (!rules) return []; // a problem of its own
  return entries
    .filter(({ kind }) => kind === 'monthlyReports')
    .flatMap((entry) => reportProblems(entry, rules));
}

function rulesOrNull(root: string): readonly CompositeRule[] | null {
  try {
    return readCompositeRules(root);
  } catch {
    return null;
  }
}

function reportProblems(entry: Entry, rules: readonly CompositeRule[]): Problem[] {
  const { air } = entry.data as unknown as MonthlyReport; // by its schema
  if (isMissing(air) || air.indexRule === null) return [];
  const { indexRule } = air;
  const rule = rules.find(({ id }) => id === indexRule);
  if (!rule) {
    return [
      problem(
        entry,
        ['air', 'indexRule'],
        `没有“${indexRule}”这条规则。请写 content/standards/composite-index.json 里的一个 id。`,
      ),
    ];
  }
  return (['month', 'yearToDate'] as const).flatMap((window) =>
    air[window].flatMap(({ compositeIndex, concentrations }, index) => {
      const wanted = compositeIndexOf(concentrations, rule);
      if (compositeIndex === wanted) return [];
      const message = `“${compositeIndex}”与按规则“${rule.id}”由浓度算出的 ${wanted} 不一致。不要手改数字，请用 npm run report 重新编制。`;
      return [problem(entry, ['air', window, index, 'compositeIndex'], message)];
    }),
  );
}

function problem({ file, lineOf }: Entry, path: readonly (string | number)[], message: string): Problem {
  return { file, line: lineOf(path), field: path.join('.'), message };
}
