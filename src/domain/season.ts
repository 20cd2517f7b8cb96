/** The months of a year, 1–12. */
export const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** What there is to see in a month: at its best, likely, or closed. */
export const MONTH_STATES = ['best', 'likely', 'closed'] as const;

export type MonthState = (typeof MONTH_STATES)[number];

/** A row of the season strip: in which months something is to be seen. No month stands in it twice. */
export type SeasonRow = { readonly what: string } & Readonly<Record<MonthState, readonly number[]>>;

/** What there is to see in one month, by name. */
export type Sights = Readonly<Record<MonthState, readonly string[]>>;

/** null = nothing is said of this month. */
export function stateIn(row: SeasonRow, month: number): MonthState | null {
  return MONTH_STATES.find((state) => row[state].includes(month)) ?? null;
}

export function sightsIn(rows: readonly SeasonRow[], month: number): Sights {
  const named = (state: MonthState) =>
    rows.filter((row) => stateIn(row, month) === state).map(({ what }) => what);
  return { best: named('best'), likely: named('likely'), closed: named('closed') };
}

/** The first month that a row says twice; its list and place in it. */
export function repeatedMonth(row: Omit<SeasonRow, 'what'>): [state: MonthState, index: number] | null {
  const all = MONTH_STATES.flatMap((state) => row[state].map((month, index) => ({ state, month, index })));
  const again = all.find(({ month }, at) => all.slice(0, at).some((earlier) => earlier.month === month));
  return again ? [again.state, again.index] : null;
}
