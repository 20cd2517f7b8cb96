import type { z } from 'astro/zod';

type DatedRule = { readonly id: string; readonly from: string };

/** A report names its rule by the id, and its last day decides which one holds: neither may lead to two rules. */
export function refuseTwinRules(rules: readonly DatedRule[], context: z.RefinementCtx): void {
  for (const [index, rule] of rules.entries()) {
    const before = rules.slice(0, index);
    const refuse = (field: keyof DatedRule, cure: 'rule-twice' | 'rule-day-twice') => {
      if (before.every((other) => other[field] !== rule[field])) return;
      context.addIssue({ code: 'custom', path: [index, field], params: { cure } });
    };
    refuse('id', 'rule-twice');
    refuse('from', 'rule-day-twice');
  }
}
