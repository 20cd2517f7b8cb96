import { FACILITY_KINDS } from './facility.ts';
import { stagesIn, type GradeRange, type Stage } from './grade.ts';

/** What the worksheets of a visit pack (参观资料包) are about: a kind of facility, or a place in nature. */
export const PACK_SUBJECTS = [...FACILITY_KINDS, 'nature'] as const;

export type PackSubject = (typeof PACK_SUBJECTS)[number];

/** The sheets of a pack in the order of printing, each on a page of its own. */
export const PACK_SHEETS = ['plan', 'safety', 'letter', 'worksheet'] as const;

export type PackSheet = (typeof PACK_SHEETS)[number];

/** More pages than that nobody carries along. */
export const MOST_PAGES = 4;

/** For whom a worksheet is written. */
export const WORKSHEET_LEVELS = ['primary', 'secondary'] as const;

export type WorksheetLevel = (typeof WORKSHEET_LEVELS)[number];

/** When something is to be done: first of all, days before the visit, on its day, after it. */
export const PACK_STEPS = ['request', 'week', 'eve', 'day', 'after'] as const;

export type PackStep = (typeof PACK_STEPS)[number];

const LEVEL_OF: Readonly<Record<Stage, WorksheetLevel>> = {
  kindergarten: 'primary',
  primary: 'primary',
  junior: 'secondary',
  senior: 'secondary',
  university: 'secondary',
};

/** The worksheets that fit a place: all where its grades are not provided. */
export function worksheetLevels(grades: GradeRange | null): WorksheetLevel[] {
  if (grades === null) return [...WORKSHEET_LEVELS];
  const levels = new Set(stagesIn(grades).map((stage) => LEVEL_OF[stage]));
  return WORKSHEET_LEVELS.filter((level) => levels.has(level));
}
