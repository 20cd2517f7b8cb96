import { addMonths, month } from './month.ts';
import { trendChart, type FigureKind, type TrendChart } from './trend.ts';

type Values = readonly (number | null)[];

type Example = Partial<Omit<TrendChart, 'breaks' | 'months' | 'series'>> & {
  /** The first entry; October 2025 unless given. */
  readonly first?: string;
  readonly values: Values;
  /** Of a district beside the city. */
  readonly district?: Values;
  readonly kind?: FigureKind;
};

/** A chart of the city for tests: one value a month, without limit or target. */
export function exampleTrend({ first = '2025-10', values, district, ...changes }: Example): TrendChart {
  const step = changes.step === 'year' ? 12 : 1;
  return trendChart({
    id: 'pm25',
    step: 'month',
    months: values.map((_, index) => addMonths(month(first), index * step)),
    series: [{ id: 'city', values }, ...(district ? [{ id: 'keqiao', values: district }] : [])],
    limits: values.map(() => null),
    target: null,
    unit: 'µg/m³',
    decimals: 0,
    kind: 'concentration',
    ...changes,
  });
}
