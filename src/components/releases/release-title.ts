import { periodOf } from '#src/domain/release-calendar-rule.ts';
import type { ReleaseEntry } from '#src/queries/release-calendar.ts';
import type { Words } from '#src/words/words.ts';

type Named = Pick<ReleaseEntry, 'id' | 'other'>;

/** What a release is called: as it was announced, or by the week or month of its report. */
export function releaseTitle({ id, other }: Named, { report }: Pick<Words['releases'], 'report'>): string {
  const period = periodOf(id);
  return other?.title ?? (period ? report(period) : id);
}

/** The end of the address of its line on the page: `weekly-2026-w48`. */
export function releaseAnchor({ id }: Pick<ReleaseEntry, 'id'>): string {
  return id.replace('/', '-');
}
