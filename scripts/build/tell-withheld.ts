import type { Moment } from '#src/domain/moment.ts';

/** How many items are left out, and when the site must be built again to show the first of them. @param moments soonest first. */
export function tellWithheld(moments: readonly Moment[]): string {
  const [next] = moments;
  return next ? `另有 ${moments.length} 项未到时间，请在 ${next}（北京时间）再生成一次。` : '';
}
