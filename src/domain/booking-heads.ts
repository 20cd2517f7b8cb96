import { NO_GRADE, type BookingPlace, type BookingProblem, type BookingRequest } from './booking.ts';
import { isBlank } from './booking-texts.ts';
import { adultsFor, splitOf } from './group-split.ts';

/** More pupils or adults than any place takes. */
export const MOST_HEADS = 999;

/** A number in digits, full-width ones too; null for all else, also for numbers as words. */
export function countOf(text: string): number | null {
  const typed = text.trim();
  return /^[0-9\uff10-\uff19]+$/.test(typed) ? Number(typed.normalize('NFKC')) : null;
}

/** All who come; null while a number is missing, none, or higher than any can be. */
export function peopleOf({ pupils, adults }: BookingRequest): number | null {
  const counts = [countOf(pupils), countOf(adults)];
  return counts.reduce(
    (sum, count) => (sum === null || count === null || count > MOST_HEADS ? null : sum + count),
    0,
  );
}

/** Numbers that are none, too few adults for the pupils, and more or fewer people than the place takes. */
export function headProblems(request: BookingRequest, place: BookingPlace | null): BookingProblem[] {
  const counts = [...countProblems(request, 'pupils'), ...countProblems(request, 'adults')];
  if (counts.length > 0 || place === null) return counts;
  return [...adultProblems(request, place), ...sizeProblems(request, place)];
}

function countProblems(request: BookingRequest, field: 'pupils' | 'adults'): BookingProblem[] {
  const count = countOf(request[field]);
  const mayBeNone = field === 'pupils' && request.grade === NO_GRADE;
  if (isBlank(request[field])) return [];
  if (count === null) return [{ field, why: 'number', numbers: {} }];
  if (count === 0 && !mayBeNone) return [{ field, why: 'none', numbers: {} }];
  return count > MOST_HEADS ? [{ field, why: 'high', numbers: { most: MOST_HEADS } }] : [];
}

function adultProblems(
  { pupils, adults }: BookingRequest,
  { pupilsPerAdult }: BookingPlace,
): BookingProblem[] {
  const [children, grown] = [countOf(pupils), countOf(adults)];
  if (children === null || grown === null || pupilsPerAdult === null) return [];
  const wanted = adultsFor(children, pupilsPerAdult);
  const numbers = { pupils: children, perAdult: pupilsPerAdult, wanted, more: wanted - grown };
  return grown < wanted ? [{ field: 'adults', why: 'adults-few', numbers }] : [];
}

function sizeProblems(request: BookingRequest, place: BookingPlace): BookingProblem[] {
  const people = peopleOf(request);
  if (people === null) return [];
  const { minSize, groups } = place;
  const { parts, size } = splitOf(people, place);
  return [
    ...(minSize !== null && people < minSize
      ? [{ field: 'pupils', why: 'group-small', numbers: { people, least: minSize } } as const]
      : []),
    ...(groups !== null && size !== null && parts > groups
      ? [{ field: 'pupils', why: 'group-large', numbers: { people, size, parts, groups } } as const]
      : []),
  ];
}
