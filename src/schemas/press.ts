import { z } from 'astro/zod';
import { text } from './shared.ts';

/** What the press desk says besides what follows from content. */
export const pressSchema = z.strictObject({
  /** Whom the press may call, as the bureau has published it; null = not published. */
  contact: z
    .strictObject({
      name: text(40),
      phone: text(30),
      hours: text(60),
      /** Whom to call at other times; null = nobody. */
      outOfHours: text(30).nullable(),
      email: z.email().nullable(),
    })
    .nullable(),
  /** Texts about the bureau and the portal, to be copied as they stand. Only what is true and can be shown to be. */
  boilerplate: z.strictObject({
    bureau: text(300),
    portal: text(300),
  }),
  /** What the bureau allows in so many words; null = it has set nothing. */
  licence: z.strictObject({
    text: text(200).nullable(),
    data: text(200).nullable(),
  }),
});

export type Press = z.infer<typeof pressSchema>;
