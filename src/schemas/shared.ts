import { z } from 'astro/zod';
import type { PlanProblem } from '../domain/plan.ts';
import type { AnnualProblem } from '../domain/report/annual-problems.ts';
import type { ReportProblem } from '../domain/report/report-problems.ts';
import { isMoment, type Moment } from '../domain/moment.ts';
import { isCalendarDay, isPartialDay, type CalendarDay, type PartialDay } from '../domain/calendar.ts';

/** What an editor should type instead; the words of each are in `content/explain.ts`. */
export type Cure =
  | 'day'
  | 'partial-day'
  | 'trim'
  | 'invisible'
  | 'tag'
  | 'double-negative'
  | 'phone'
  | 'report-path'
  | 'contact'
  | 'topic-again'
  | 'id'
  | 'clock'
  | 'week'
  | 'month'
  | 'annual-period'
  | 'after-start'
  | 'moment'
  | 'not-before-day'
  | 'in-force'
  | 'recorded'
  | 'recorded-early'
  | 'key-number'
  | 'publisher'
  | 'headline-fact'
  | 'headline-number'
  | 'file-name'
  | 'changes'
  | 'no-editions'
  | 'host'
  | 'tag-authority'
  | 'plan-task'
  | 'term-twice'
  | 'name-twice'
  | 'topic-twice'
  | 'shape-dented'
  | 'shape-narrow'
  | 'shape-overlap'
  | 'rule-twice'
  | 'rule-day-twice'
  | 'release'
  | 'release-twice'
  | 'postponed-earlier'
  | 'announced-late'
  | 'end-alone'
  | 'taken'
  | 'closes-late'
  | 'opens-late'
  | 'changes-order'
  | 'cancelled-last'
  | 'cancelled-late'
  | 'was-same'
  | 'before-notice'
  | 'far-from-notice'
  | 'closed-before-notice'
  | 'changed-before-notice'
  | 'was'
  | 'grades-backwards'
  | 'link'
  | 'own-page'
  | 'word-empty'
  | 'word-twice'
  | 'html-sign'
  | 'typo-same'
  | 'programme-order'
  | 'month-day'
  | 'theme-twice'
  | 'occasion-twice'
  | 'occasion-missing'
  | 'too-exact'
  | 'closed-and-open'
  | 'month-twice'
  | 'closure-when'
  | 'sizes-backwards'
  | 'published-on'
  | 'not-of-notice'
  | 'endpoint'
  | 'booking-prefix'
  | ReportProblem['why']
  | AnnualProblem['why']
  | PlanProblem['why'];

/** A real day: impossible ones like 2026-02-30 must not slip through. */
export const calendarDay = z.custom<CalendarDay>(isCalendarDay, cure('day'));

/** A day, or only its year and month or its year. */
export const partialDay = z.custom<PartialDay>(isPartialDay, cure('partial-day'));

/** A minute, Beijing time: `2026-12-01 09:00`. */
export const moment = z.custom<Moment>(isMoment, cure('moment'));

/** When an item may first be seen; left out: from its day of publication on. What may not yet be seen is in nothing that is built. */
export const notBefore = moment.optional();

/** An item that may be seen from a minute on is published on that day. */
export function isOnItsDay(item: { readonly publishedOn: string; readonly notBefore?: Moment | undefined }) {
  return !isMoment(item.notBefore) || item.notBefore.startsWith(item.publishedOn);
}

/** Refuses what is not {@link isOnItsDay}. */
export const NOT_ON_ITS_DAY = { ...cure('not-before-day'), path: ['notBefore'] };

/** Line breaks and other signs that nobody sees: pasted along, they break searches, files and pictures. Of tabs and soft hyphens too. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]/u;

/** Readers would see it as it is written. */
const TAG = /<\/?[a-z][^>]*>/i;

/** Text of 1 to `most` characters without blanks at its ends, and without signs that cannot be seen. */
export function text(most: number) {
  return z
    .string()
    .min(1)
    .max(most)
    .refine(isTrimmed, cure('trim'))
    .refine((value) => !INVISIBLE.test(value.trim()), cure('invisible'))
    .refine((value) => !TAG.test(value), cure('tag'));
}

/** A telephone number, with what is said of it: five digits or more. */
export const phone = text(30).refine((value) => value.replace(/\D/g, '').length >= 5, cure('phone'));

/** The last part of an address: small letters, digits and hyphens. */
export const id = patterned(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'id');

/** A time of day, `09:30`. */
export const clock = patterned(/^([01]\d|2[0-3]):[0-5]\d$/, 'clock');

/** Who gives out ids, as in a tag URI (RFC 4151): a domain and a day, month or year in which it was theirs. */
export const tagAuthority = patterned(/^([a-z0-9-]+\.)+[a-z]{2,},20\d\d(-\d\d(-\d\d)?)?$/, 'tag-authority');

/** The id of a task of a work plan: its year and number, `2023-4`. */
export const planTask = z.custom<string>(
  (value) => typeof value === 'string' && /^20\d\d-[1-9]\d?$/.test(value),
  cure('plan-task'),
);

/** The tasks of work plans that an item belongs to; may be left out. */
export const planTasks = z.array(planTask).default([]);

/** An address that readers may be sent to. */
export const address = z.url({ protocol: /^https?$/ });

/** A page or file of this site, from its root, or an {@link address} elsewhere. */
export const link = z
  .string()
  .refine((value) => OWN_PATH.test(value) || address.safeParse(value).success, cure('link'));

/** `/news/2026-004/`, `/reports/monthly/2026-10/#air`; not `//elsewhere.example/`. */
const OWN_PATH = /^\/(?:[a-z0-9-]+\/)*(?:[a-z0-9-]+\.[a-z0-9]+)?(?:#[a-z0-9-]+)?$/;

export function cure(name: Cure) {
  return { params: { cure: name } };
}

function patterned(pattern: RegExp, name: Cure) {
  return z.string().refine((value) => pattern.test(value), cure(name));
}

function isTrimmed(value: string): boolean {
  return value === value.trim();
}
