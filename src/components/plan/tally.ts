import { outcomeOf, type Goal, type Outcome } from '#src/domain/plan.ts';

/** How many of the goals with a number were reached, missed, or cannot be judged. */
export function tallyOf(goals: readonly Goal[]): Record<Outcome, number> {
  const outcomes = goals.filter(({ value }) => value !== null).map(outcomeOf);
  const count = (outcome: Outcome) => outcomes.filter((other) => other === outcome).length;
  return { reached: count('reached'), missed: count('missed'), unknown: count('unknown') };
}
