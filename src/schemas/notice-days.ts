import type { z } from 'astro/zod';
import { addDays, isCalendarDay } from '../domain/calendar.ts';
import { isMoment, startOf } from '../domain/moment.ts';
import type { Bookable } from '../domain/session.ts';
import { cure, type Cure } from './shared.ts';

/** Days within which what is announced takes place: beyond them a year is mistyped. */
const FAR = 731;

type Announced = Pick<Bookable, 'day' | 'closes' | 'changes'>;

/**
 * Refuses what does not go together with the day of its announcement: a day before it or years after it, booking that was over before
 * it, a change told before it. @param path where the session or event stands.
 */
export function refuseUntimely(
  publishedOn: unknown,
  { day, closes, changes }: Announced,
  context: z.RefinementCtx,
  path: readonly (string | number)[] = [],
): void {
  if (!isCalendarDay(publishedOn) || !isCalendarDay(day)) return;
  const refuse = (name: Cure, input: unknown, ...own: (string | number)[]) =>
    context.addIssue({ code: 'custom', path: [...path, ...own], input, ...cure(name) });
  if (day < publishedOn) refuse('before-notice', day, 'day');
  if (day > addDays(publishedOn, FAR)) refuse('far-from-notice', day, 'day');
  if (isMoment(closes) && closes < startOf(publishedOn)) refuse('closed-before-notice', closes, 'closes');
  changes.forEach(({ on }, index) => {
    if (on < publishedOn) refuse('changed-before-notice', on, 'changes', index, 'on');
  });
}
