import { z } from 'astro/zod';
import type { Announced } from '../domain/announced.ts';
import type { LedgerItem } from '../domain/ledger.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** What was published, item by item (`monthlyReports/2026-10`): written by `npm run ledger`, never by hand. */
export const ledgerSchema = z.strictObject({
  items: z.record(
    z.string(),
    z.strictObject({
      edition: z.int().min(1),
      sha256: hash,
      parts: z.record(z.string(), z.string().regex(/^[0-9a-f]{12}$/)),
      notes: z.array(z.string()),
      earlier: z.record(z.string(), hash),
      demonstration: z.boolean(),
    }),
  ),
  /** The rest that was published, with whether it is invented. */
  others: z.record(z.string(), z.boolean()).default({}),
  /** What was announced of sessions and events. */
  announced: z
    .record(
      z.string(),
      z.strictObject({ when: z.string(), changes: z.int().nonnegative(), demonstration: z.boolean() }),
    )
    .default({}),
});

export type Ledger = {
  readonly items: Readonly<Record<string, LedgerItem>>;
  readonly others: Readonly<Record<string, boolean>>;
  readonly announced: Readonly<Record<string, Announced>>;
};
