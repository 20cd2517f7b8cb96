import { GRADES, STAGES } from '#src/domain/grade.ts';
import type { FacilityKind } from '#src/domain/facility.ts';
import type { Month } from '#src/domain/month.ts';
import { site } from '#src/site.ts';
import type { Words } from '#src/words/words.ts';
import type { NeedField } from './need-address.ts';

/** A field of a form that asks what a class needs: one of several values, or (`options` null) a number of people. */
export type NeedSelect = {
  readonly name: NeedField;
  readonly label: string;
  readonly any: string;
  readonly options: readonly { readonly value: string; readonly label: string }[] | null;
};

export type NeedCheck = { readonly name: NeedField; readonly label: string };

/** Which values the sessions of a board have. */
type Offer = { readonly months: readonly Month[]; readonly kinds: readonly FacilityKind[] };

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];

/** What the board asks. */
export function boardFields({ months, kinds }: Offer, words: Words): NeedSelect[] {
  const { board, items, visits, visitReasons } = words;
  return [
    select('stage', STAGES, visits.stage, board),
    sizeField(board),
    select('month', months, board.month.name, board),
    districtField(board),
    select('kind', kinds, items.facilityKind, board),
    select('weekday', WEEKDAYS, visitReasons.weekday, board),
  ];
}

/** What the finder asks. */
export function finderFields(months: readonly Month[], { board, visits }: Words): NeedSelect[] {
  return [
    sizeField(board),
    select('grade', GRADES, visits.grade, board),
    select('month', months, board.month.name, board),
    districtField(board),
  ];
}

export function needChecks(names: readonly (keyof Board['filter']['needs'])[], board: Board): NeedCheck[] {
  return names.map((name) => ({ name, label: board.filter.needs[name] }));
}

type Board = Words['board'];

function districtField(board: Board): NeedSelect {
  const ids = site.districts.map(({ id }) => id);
  return select(
    'district',
    ids,
    (id) => site.districts.find((district) => district.id === id)?.name ?? id,
    board,
  );
}

function sizeField({ filter }: Board): NeedSelect {
  return { name: 'size', label: filter.fields.size, any: '', options: null };
}

function select<V extends string | number>(
  name: keyof Board['filter']['any'],
  values: readonly V[],
  labelOf: (value: V) => string,
  { filter }: Board,
): NeedSelect {
  const options = values.map((value) => ({ value: String(value), label: labelOf(value) }));
  return { name, label: filter.fields[name], any: filter.any[name], options };
}
