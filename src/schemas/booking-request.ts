import { z } from 'astro/zod';
import { BOOKING_LIMITS } from '../domain/booking-texts.ts';
import { MOST_HEADS } from '../domain/booking-heads.ts';
import { GRADES } from '../domain/grade.ts';

type Limited = keyof typeof BOOKING_LIMITS;

const limited = (field: Limited) =>
  z
    .string()
    .min(1)
    .max((BOOKING_LIMITS[field] ?? 0) * 2); // UTF-16: an emoji is two

/** What the booking sheet sends to a form service: no names of pupils, no ID numbers. */
export const bookingRequestSchema = z
  .strictObject({
    reference: z
      .string()
      .regex(/^[A-Z]{2,6}-\d{8}-[2-9A-HJKMNP-Z]{5}$/)
      .describe('Made on the device of the sender; the last sign checks the others.'),
    madeAt: z.iso.datetime({ offset: true }).describe('When the sheet was made, Beijing time.'),
    place: z
      .string()
      .regex(/^(facilities|biodiversity)\/[a-z0-9-]+$/)
      .describe('The address of the place on this site, without the slashes at its ends.'),
    group: limited('group').describe('The school or group.'),
    className: limited('className').nullable().describe('The class, like 四（2）班.'),
    grade: z.enum(GRADES).nullable().describe('null: those who come are no pupils.'),
    pupils: z.int().min(0).max(MOST_HEADS),
    adults: z.int().min(1).max(MOST_HEADS),
    sessions: z
      .array(z.string().regex(/^[a-z0-9-]+$/))
      .max(3)
      .describe('Ids of sessions, the most wanted first.'),
    wish: limited('wish').nullable().describe('Wished dates in words, where no session fits.'),
    contact: z
      .strictObject({
        name: limited('contact'),
        phone: limited('phone').nullable(),
        mail: limited('mail').nullable(),
      })
      .describe('Whom to answer. At least one of phone and mail is given.'),
    lead: z
      .strictObject({ name: limited('lead'), phone: limited('leadPhone') })
      .describe('The adult in charge on the day.'),
    language: limited('language').nullable().describe('null: Mandarin.'),
    needs: limited('needs').nullable().describe('Special needs of the group, not of named persons.'),
  })
  .describe(
    'POSTed as JSON with a header Idempotency-Key that is the same for retries of the same content. Answer 200, 201 or 202 with booking-answer.json; 400 to 499 with it too, where the request cannot be taken.',
  );

/** What a form service answers. */
export const bookingAnswerSchema = z
  .object({
    message: z.string().min(1).max(500).describe('A sentence for the sender, shown as plain text.'),
    reference: z.string().max(80).optional().describe('The number of the service, if it gives one.'),
  })
  .describe('The answer of a form service to booking-request.json.');
