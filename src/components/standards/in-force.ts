import type { CalendarDay } from '#src/domain/calendar.ts';
import { AQI_STANDARDS } from '#src/domain/standards/edition.ts';
import { AIR_LIMITS } from '#src/domain/standards/gb3095.ts';
import { noiseStandardOn } from '#src/domain/standards/gb3096.ts';
import { waterStandardOn } from '#src/domain/standards/gb3838.ts';
import { periodsOf } from '#src/domain/standards/periods.ts';
import { compositeRules, warningRules } from '#src/standards.ts';
import type { Words } from '#src/words/words.ts';

/** What judges the data of today, in words. */
export type InForce = {
  /** Where it is explained. */
  readonly href: string;
  readonly topic: string;
  readonly standard: string;
  readonly period: string;
};

/** The standards and rules in force. */
export function standardsInForce(today: CalendarDay, { standards }: Words): InForce[] {
  const { topics, ownRule } = standards.inForce;
  const named = ({ id }: { readonly id: string }) => standards.standard(id);
  const water = [waterStandardOn(today)];
  const noise = [noiseStandardOn(today)];
  const row = <T extends { readonly from: CalendarDay }>(
    href: string,
    topic: string,
    rules: readonly T[],
    nameOf: (rule: T) => string,
  ): InForce[] =>
    periodsOf(rules, today)
      .filter(({ standing }) => standing === 'in-force')
      .map(({ rule, to }) => ({
        href,
        topic,
        standard: nameOf(rule),
        period: standards.period(rule.from, to),
      }));
  return [
    ...row('#limits', topics.limits, AIR_LIMITS, standards.limitStage),
    ...row('#aqi', topics.aqi, AQI_STANDARDS, named),
    ...row('#composite', topics.composite, compositeRules, ({ name }) => name),
    ...row('/standards/water/#limits', topics.water, water, named),
    ...row('/standards/water/#warning', topics.warning, warningRules, () => ownRule),
    ...row('/standards/water/#noise', topics.noise, noise, named),
  ];
}
