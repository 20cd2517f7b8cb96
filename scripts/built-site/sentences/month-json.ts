type Numbers = Readonly<Record<string, number | null>>;

/** What the JSON of a monthly report says of the air of an area. */
export type AirJson = {
  readonly area: string;
  readonly validDays: number | null;
  readonly byLevel: Readonly<Record<string, number>> | null;
  readonly goodShare: number | null;
  readonly compositeIndex: number | null;
  readonly concentrations: Numbers;
};

export type DayJson = { readonly day: string; readonly aqi: number | null; readonly concentrations: Numbers };

export type SummaryJson = {
  readonly area: string;
  readonly sections: number | null;
  readonly measured: number | null;
  readonly classes: readonly number[] | null;
  readonly goodShare: number | null;
  readonly passed: number | null;
  readonly passShare: number | null;
  readonly failed: readonly string[];
};

export type WaterJson = {
  readonly sections: readonly {
    readonly name: string;
    readonly gap: string | null;
    readonly note: string | null;
    readonly warning: { readonly colour: string } | null;
  }[];
  readonly summaries: readonly SummaryJson[];
};

type Windows<T> = { readonly month: T; readonly yearToDate: T };

/** The parts of a monthly report's JSON that sentences speak of; a part that is missing has none of them. */
export type MonthJson = {
  readonly month: string;
  readonly scope: string;
  readonly air: Partial<
    Windows<readonly AirJson[]> & {
      readonly lastYear: Windows<readonly AirJson[]> | null;
      readonly days: readonly { readonly area: string; readonly days: readonly DayJson[] }[];
    }
  >;
  readonly water: Partial<Windows<Partial<WaterJson>>>;
};

export function airOf({ air }: MonthJson, area: string): AirJson | null {
  return air.month?.find((row) => row.area === area) ?? null;
}

/** The water that a report speaks of first, and its row for an area. */
export function waterOf({ water }: MonthJson, area: string) {
  const window = (['month', 'yearToDate'] as const).find((name) => (water[name]?.summaries ?? []).length > 0);
  const values = window && water[window];
  const summary = values?.summaries?.find((row) => row.area === area);
  return window && values && summary ? { window, sections: values.sections ?? [], summary } : null;
}
