import { z } from 'astro/zod';
import { isMonthDay, type MonthDay } from '../domain/eco-day.ts';
import { repeatedMonth } from '../domain/season.ts';
import { cure, text } from './shared.ts';
import { statementSource } from './species.ts';

const month = z.int().min(1).max(12);
const months = z.array(month).max(12).default([]);
const monthDay = z.custom<MonthDay>(isMonthDay, cure('month-day')).nullable().default(null);

/** A row of the season strip: what there is to see, in which months it is at its best, likely, or closed. */
export const seasonRowSchema = z
  .strictObject({ what: text(20), best: months, likely: months, closed: months, source: statementSource })
  .superRefine((row, context) => {
    const again = repeatedMonth(row);
    if (!again) return;
    const [state, index] = again;
    const input = row[state][index];
    const isFirst = row[state].indexOf(input ?? 0) === index;
    const name = state === 'closed' && isFirst ? 'closed-and-open' : 'month-twice';
    context.addIssue({ code: 'custom', path: [state, index], input, ...cure(name) });
  });

/** A part of every year in which a site or a part of it is closed: months, or the first and the last day. */
export const closureSchema = z
  .strictObject({ months, from: monthDay, to: monthDay, reason: text(60) })
  .superRefine((closure, context) => {
    const { from, to } = closure;
    const isSaidOnce = from === null && to === null ? closure.months.length > 0 : isRange(closure);
    if (!isSaidOnce) context.addIssue({ code: 'custom', path: [], input: closure, ...cure('closure-when') });
    const twice = closure.months.findIndex((one, index) => closure.months.indexOf(one) < index);
    if (twice >= 0)
      context.addIssue({
        code: 'custom',
        path: ['months', twice],
        input: closure.months[twice],
        ...cure('month-twice'),
      });
  });

function isRange({ months: whole, from, to }: { months: number[]; from: string | null; to: string | null }) {
  return from !== null && to !== null && whole.length === 0;
}
