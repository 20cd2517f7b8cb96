import { percentile } from '../measure/statistics.ts';

/** Thousands of bytes. */
export function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

export function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(2);
}

/** A share between 0 and 1; only what is whole reads as whole. */
export function share(value: number): string {
  const text = value.toFixed(3);
  return text === '1.000' && value < 1 ? '0.999' : text;
}

/** Median and 95th percentile, each also as so many times that of stock Pagefind. */
export function times(values: readonly number[], stock: readonly number[]): string {
  const [half, most] = [0.5, 0.95].map((part) =>
    withRatio(percentile(values, part), percentile(stock, part), 0),
  );
  return `${half} / ${most}`;
}

/** A figure that the machine disturbs, with how many times that of stock Pagefind it is. */
export function withRatio(value: number, stock: number, digits: number): string {
  const ratio = value / stock;
  return `${value.toFixed(digits)} (${ratio.toFixed(ratio < 10 ? 2 : 0)}×)`;
}
