import { z } from 'astro/zod';
import { NOTICE_FORMS } from '../domain/open-day.ts';
import { provenanceSchema } from './provenance.ts';
import { refuseUntimely } from './notice-days.ts';
import { sessionSchema } from './session.ts';
import { calendarDay, cure, id, isOnItsDay, NOT_ON_ITS_DAY, notBefore, planTasks, text } from './shared.ts';

/** A notice of open days (开放日公告), of one facility or many. null = not provided (未提供). */
export const openDaySchema = z
  .strictObject({
    notBefore,
    title: text(60),
    summary: text(200),
    /** A single opening, one campaign of many facilities, a year's openings, or a record of what nobody could book. */
    form: z.enum(NOTICE_FORMS),
    /** When the notice was published; left out where the source says it. */
    publishedOn: calendarDay.optional(),
    /** Ids of the facilities that open. */
    facilities: z.array(id).min(1),
    sessions: z.array(sessionSchema).min(1),
    planTasks,
    provenance: provenanceSchema,
  })
  .refine(({ provenance, publishedOn }) => provenance.kind === 'published' || publishedOn !== undefined, {
    ...cure('published-on'),
    path: ['publishedOn'],
  })
  .refine(
    ({ publishedOn, notBefore }) => publishedOn === undefined || isOnItsDay({ publishedOn, notBefore }),
    NOT_ON_ITS_DAY,
  )
  .superRefine(({ publishedOn, sessions }, context) => {
    sessions.forEach((session, index) => refuseUntimely(publishedOn, session, context, ['sessions', index]));
  })
  .superRefine(({ facilities, sessions }, context) => {
    sessions.forEach(({ facility }, index) => {
      if (facilities.includes(facility)) return;
      context.addIssue({
        code: 'custom',
        path: ['sessions', index, 'facility'],
        input: facility,
        ...cure('not-of-notice'),
      });
    });
  });
