import { expect, test } from 'vitest';
import { calendarDay } from './calendar.ts';
import { announcedByRule, periodOf, ruledReleases, type ReleaseRule } from './release-calendar-rule.ts';

const RULE: ReleaseRule = {
  weekly: { dueDaysAfter: 2 },
  monthly: { dueDayOfNextMonth: 15 },
  since: calendarDay('2025-01-01'),
};
const idsOn = (day: string, rule = RULE) => ruledReleases(rule, calendarDay(day)).map(({ id }) => id);

test.each([
  ['weekly/2026-w48', { kind: 'weekly', week: '2026-W48' }],
  ['weekly/2026-w53', { kind: 'weekly', week: '2026-W53' }],
  ['monthly/2026-11', { kind: 'monthly', month: '2026-11' }],
  ['weekly/2025-w53', null],
  ['weekly/2026-W48', null],
  ['weekly/2026-48', null],
  ['monthly/2026-13', null],
  ['monthly/2026-w11', null],
  ['other/2026-11', null],
  ['weekly', null],
])('%s', (id, period) => {
  expect(periodOf(id)).toEqual(period);
});

test.each([
  ['weekly/2026-w47', '2026-11-24'],
  ['weekly/2026-w53', '2027-01-05'],
  ['monthly/2026-11', '2026-12-15'],
  ['monthly/2026-12', '2027-01-15'],
])('%s is due on %s', (id, date) => {
  expect(announcedByRule(id, RULE)).toEqual({ id, date, announcedOn: '2025-01-01', state: 'announced' });
});

test('what is no week or month is refused', () => {
  expect(() => announcedByRule('weekly/2025-w53', RULE)).toThrow("Not a week or month: 'weekly/2025-w53'.");
});

test.each([
  ['2026-11-23', 'weekly/2026-w46', 'weekly/2026-w47', 'weekly/2027-w01'],
  ['2026-11-24', 'weekly/2026-w46', 'weekly/2026-w47', 'weekly/2027-w01'],
  ['2026-11-25', 'weekly/2026-w47', 'weekly/2026-w48', 'weekly/2027-w02'],
])('on %s %s has passed, and %s to %s are the next eight', (day, passed, next, last) => {
  const weeks = idsOn(day).filter((id) => id.startsWith('weekly'));
  const at = weeks.indexOf(next);
  expect([weeks[at - 1], weeks.at(-1), weeks.length - at]).toEqual([passed, last, 8]);
});

test.each([
  ['2026-12-14', 'monthly/2026-11'],
  ['2026-12-15', 'monthly/2026-11'],
  ['2026-12-16', 'monthly/2026-12'],
])('on %s %s is the first of the next three months', (day, next) => {
  const months = idsOn(day).filter((id) => id.startsWith('monthly'));
  expect(months.slice(months.indexOf(next))).toHaveLength(3);
});

test('twelve that were due before the day are listed, weeks and months together', () => {
  const past = ruledReleases(RULE, calendarDay('2026-11-26')).filter(({ date }) => date < '2026-11-26');
  expect(past.map(({ id }) => id)).toEqual([
    ...['w38', 'w39', 'w40', 'w41'].map((week) => `weekly/2026-${week}`),
    'monthly/2026-09',
    ...['w42', 'w43', 'w44', 'w45'].map((week) => `weekly/2026-${week}`),
    'monthly/2026-10',
    'weekly/2026-w46',
    'weekly/2026-w47',
  ]);
});

test.each([
  ['2026-11-23', 'weekly/2026-w47'],
  ['2026-11-24', 'weekly/2026-w47'],
  ['2026-11-25', 'weekly/2026-w48'],
])('a rule since %s begins with %s', (since, first) => {
  expect(idsOn('2026-11-26', { ...RULE, since: calendarDay(since) })[0]).toBe(first);
});

test('a rule that begins later than today gives only what is due from then on', () => {
  const [first] = ruledReleases({ ...RULE, since: calendarDay('2026-12-05') }, calendarDay('2026-11-26'));
  expect(first?.id).toBe('weekly/2026-w49');
});
