/** Whether one can go everywhere without steps (无台阶). */
export const STEP_FREE = ['all', 'partly', 'none'] as const;

export type StepFree = (typeof STEP_FREE)[number];

/** Where a visit takes place: under a roof, under the sky, both. */
export const SETTINGS = ['indoor', 'mixed', 'outdoor'] as const;

export type Setting = (typeof SETTINGS)[number];

/** Facts by group, null = not provided. */
type Facts = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** How many facts there are to know about a place, and how many are known. */
export type Score = { readonly known: number; readonly all: number };

/** @param others facts that stand outside the groups, as the address does. */
export function scoreOf(facts: Facts, others: readonly unknown[]): Score {
  const values = [...Object.values(facts).flatMap((group) => Object.values(group)), ...others];
  return { known: values.filter(isKnown).length, all: values.length };
}

/** What is null is not provided, and neither is a list of nothing. */
export function isKnown(value: unknown): boolean {
  return value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);
}
