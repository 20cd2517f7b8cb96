import { share } from '../exact.ts';

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
    readonly district?: string | null;
    readonly gap: string | null;
    readonly note: string | null;
    readonly class: number | null;
    readonly passes: boolean | null;
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
  readonly drinking: { readonly sourceShare?: number | null; readonly volumeShare?: number | null };
  readonly noise: { readonly dayShare?: number | null; readonly nightShare?: number | null };
};

export function airOf({ air }: MonthJson, area: string): AirJson | null {
  return air.month?.find((row) => row.area === area) ?? null;
}

/** The water that a report speaks of first, and its row for an area; counted from its sections where no sums are printed. */
export function waterOf(report: MonthJson, area: string) {
  const window = (['month', 'yearToDate'] as const).find((name) => report.water[name]?.sections);
  const { sections = [], summaries = [] } = (window && report.water[window]) ?? {};
  if (!window || (summaries.length === 0 && sections.length === 0)) return null;
  const isCounted = summaries.length === 0 && area === report.scope;
  const summary = isCounted ? counted(area, sections) : summaries.find((row) => row.area === area);
  if (!summary) return null;
  const own = area === report.scope ? sections : sections.filter(({ district }) => district === area);
  const suspended = own.filter(({ gap }) => gap === 'suspended').length;
  return { window, sections, summary: { ...summary, suspended }, isCounted };
}

function counted(area: string, sections: WaterJson['sections']): SummaryJson {
  const measured = sections.flatMap((section) => section.class ?? []);
  const passed = sections.filter(({ passes }) => passes === true).length;
  return {
    area,
    sections: sections.length,
    measured: measured.length,
    classes: [1, 2, 3, 4, 5, 6].map((value) => measured.filter((other) => other === value).length),
    goodShare: share(measured.filter((value) => value <= 3).length, measured.length),
    passed,
    passShare: share(passed, measured.length),
    failed: sections.filter(({ passes }) => passes === false).map(({ name }) => name),
  };
}
