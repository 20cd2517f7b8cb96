/**
 * What a note on a published item says of it: 修订 (better or later data), 更正 (a mistake), 更新 (something added), 撤回 (no longer to be
 * used; its page stays).
 */
export const CORRECTION_KINDS = ['revision', 'correction', 'update', 'withdrawal'] as const;

export type CorrectionKind = (typeof CORRECTION_KINDS)[number];

/** The kinds of items that can be corrected, as their folders are called. */
export const CORRECTED_KINDS = [
  'news',
  'facilities',
  'openDays',
  'biodiversity',
  'events',
  'weeklyReports',
  'monthlyReports',
  'annualReports',
  'plan',
] as const;

export type CorrectedKind = (typeof CORRECTED_KINDS)[number];
