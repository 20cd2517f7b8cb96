import type { z } from 'astro/zod';
import { weekdayOf } from '../domain/calendar.ts';
import { isCancelled } from '../domain/session.ts';
import { sessionSchema } from '../schemas/session.ts';
import type { Draft } from './entry.ts';
import { valueAt } from './issues.ts';
import type { Problem } from './problem.ts';

/** A session and where it stands. */
type Placed = z.infer<typeof sessionSchema> & { readonly entry: Draft; readonly index: number };

/**
 * What only shows when all sessions lie side by side: the same id twice, two at one facility at the same time, one on a day of the week
 * on which its facility is closed; of a notice that was withdrawn only ids, which stay its own. @param entries items, also those that are not sound by themselves: what is sound of them is looked at.
 */
export function sessionProblems(entries: readonly Draft[]): Problem[] {
  const sessions = entries.filter(({ kind }) => kind === 'openDays').flatMap(placed);
  const standing = sessions.filter(({ entry }) => !isWithdrawn(entry, entries));
  const closed = closedDays(entries);
  return sessions.flatMap((session, position) => {
    const earlier = sessions.slice(0, position);
    if (!standing.includes(session)) return twice(session, earlier);
    const others = earlier.filter((one) => standing.includes(one));
    return [...twice(session, earlier), ...overlap(session, others), ...onClosedDay(session, closed)];
  });
}

function isWithdrawn({ id }: Draft, entries: readonly Draft[]): boolean {
  return entries.some(
    ({ kind, data }) =>
      kind === 'corrections' &&
      valueAt(data, ['kind']) === 'withdrawal' &&
      valueAt(data, ['item', 'kind']) === 'openDays' &&
      valueAt(data, ['item', 'id']) === id,
  );
}

function placed(entry: Draft): Placed[] {
  const sessions = valueAt(entry.data, ['sessions']);
  if (!Array.isArray(sessions)) return [];
  return sessions.flatMap((one, index) => {
    const session = sessionSchema.safeParse(one);
    return session.success ? [{ ...session.data, entry, index }] : [];
  });
}

function twice(session: Placed, earlier: readonly Placed[]): Problem[] {
  const other = earlier.find(({ id }) => id === session.id);
  if (!other) return [];
  return [problem(session, 'id', `“${session.id}”与${nameOf(other)}的重复，网址会撞。请换一个。`)];
}

/** Each with the first that it meets, as that one is told too. */
function overlap(session: Placed, earlier: readonly Placed[]): Problem[] {
  const other = earlier.find((one) => one.facility === session.facility && meet(one, session));
  if (!other) return [];
  const message = `${session.day} ${timesOf(session)}与${nameOf(other)}的${timesOf(other)}重叠，是同一个设施。请改时间，或取消其中一场。`;
  return [problem(session, session.start === null ? 'day' : 'start', message)];
}

function onClosedDay(session: Placed, closed: ReadonlyMap<string, readonly unknown[]>): Problem[] {
  const weekday = weekdayOf(session.day);
  if (isCancelled(session) || !closed.get(session.facility)?.includes(weekday)) return [];
  const name = '一二三四五六日'.charAt(weekday - 1);
  const message = `${session.day} 是周${name}，而 content/facilities/${session.facility}.mdx 的 visit.opening.closedOn 写着周${name}不接待。请改日期，或改那里。`;
  return [problem(session, 'day', message)];
}

/** Sessions of a day meet unless one ends before the other begins; without times they take the whole day. */
function meet(a: Placed, b: Placed): boolean {
  if (isCancelled(a) || isCancelled(b) || a.day !== b.day) return false;
  const [first, second] = (a.start ?? '') <= (b.start ?? '') ? [a, b] : [b, a];
  return (second.start ?? '') < (first.end ?? '24:00');
}

function closedDays(entries: readonly Draft[]): ReadonlyMap<string, readonly unknown[]> {
  const facilities = entries.filter(({ kind }) => kind === 'facilities');
  return new Map(
    facilities.map(({ id, data }) => {
      const days = valueAt(data, ['visit', 'opening', 'closedOn']);
      return [id, Array.isArray(days) ? (days as unknown[]) : []]; // of anything
    }),
  );
}

function timesOf({ start, end }: Placed): string {
  return start === null ? '（没有写时间，算全天）' : `${start}—${end ?? '（没有写结束）'}`;
}

function nameOf({ entry, id }: Placed): string {
  return ` ${entry.file} 的 ${id} `;
}

function problem({ entry, index }: Placed, field: string, message: string): Problem {
  const path = ['sessions', index, field];
  return { file: entry.file, line: entry.lineOf(path), field: path.join('.'), message };
}
