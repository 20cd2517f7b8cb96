import { vainFacets } from '#src/components/filter/address.ts';
import type { Choice } from '#src/domain/facets.ts';
import { isGrade, stageOf } from '#src/domain/grade.ts';
import { isMonth } from '#src/domain/month.ts';
import { NO_NEED, type VisitNeed } from '#src/domain/visit-need.ts';

/** What of a need stands in an address, by these names. */
export type NeedField =
  | 'stage'
  | 'grade'
  | 'size'
  | 'month'
  | 'district'
  | 'kind'
  | 'weekday'
  | 'step-free'
  | 'indoor'
  | 'coach'
  | 'lunch';

export type NeedChoice = Choice<NeedField>;

/** Nothing is chosen. */
export const NO_CHOICE: NeedChoice = {
  stage: null,
  grade: null,
  size: null,
  month: null,
  district: null,
  kind: null,
  weekday: null,
  'step-free': null,
  indoor: null,
  coach: null,
  lunch: null,
};

const MOST_PEOPLE = 2000;

/** Whether a text is a number of people: as digits, 1 to 2000. */
export function isSize(text: string): boolean {
  return /^[1-9]\d{0,3}$/.test(text) && Number(text) <= MOST_PEOPLE;
}

/** A number of people as it is typed: full-width digits and blanks are no mistake. */
export function typedSize(text: string): string {
  return text.normalize('NFKC').trim();
}

/**
 * The search of an address as a form understands it: digits of a size as they are meant, and a grade, where the form asks for stages, as
 * the stage it is in.
 */
export function meantBy(search: string, asksGrade: boolean): string {
  const told = new URLSearchParams(search);
  const [size, grade] = [told.get('size'), told.get('grade')];
  if (size !== null && isSize(typedSize(size))) told.set('size', typedSize(size));
  if (!asksGrade && isGrade(grade)) {
    if (!told.get('stage')) told.set('stage', stageOf(grade));
    told.delete('grade');
  }
  return told.toString();
}

/** The need of a choice, each value of which is one that a form offers. */
export function needOf(choice: NeedChoice): VisitNeed {
  const { size, weekday } = choice;
  return {
    ...NO_NEED,
    ...({ stage: choice.stage, grade: choice.grade, kind: choice.kind } as Partial<VisitNeed>), // offered
    size: size === null ? null : Number(size),
    weekday: weekday === null ? null : Number(weekday),
    month: isMonth(choice.month) ? choice.month : null,
    district: choice.district === null ? null : String(choice.district),
    stepFree: choice['step-free'] !== null,
    indoor: choice.indoor !== null,
    coach: choice.coach !== null,
    lunch: choice.lunch !== null,
  };
}

/** How much of a value that nobody offers is told again. */
const TOLD = 40;

/** What is not seen, or turns what is around it: controls, surrogates, and what stands for bytes that are no text. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}\ufffd]/gu;

/** A foreign text as it may be told again. */
export function tellable(text: string): string {
  return [...text.replace(UNSEEN, '')].slice(0, TOLD).join('');
}

/** What an address asks for in vain, by the name of its parameter. */
export function vainIn(
  search: string,
  choice: NeedChoice,
): { readonly name: string; readonly value: string }[] {
  return vainFacets(search, choice).map(([name, value]) => ({ name, value: tellable(value) || '…' }));
}
