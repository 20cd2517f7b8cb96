/** Why a figure of a report is missing. */
export type FigureGap =
  /** The source does not print it (未公布). */
  | 'not-published'
  /** Too few valid days (有效天数不足). */
  | 'too-few-days'
  /** The input does not cover the window (数据不全). */
  | 'not-covered'
  /** Nothing was measured (未监测). */
  | 'not-measured'
  /** Sampling is suspended (停测). */
  | 'suspended';

/** A part that a report does not have, and why. */
export type MissingPart = {
  readonly missing:
    | 'not-published'
    | 'not-supplied'
    /** Nothing was measured in the month, like noise between two quarters' measurements (未监测). */
    | 'not-measured'
    /** What the source says of it was not found to be read (未收录). */
    | 'not-read';
};

export type Part<T> = T | MissingPart;

export function isMissing(part: Part<object>): part is MissingPart {
  return 'missing' in part;
}
