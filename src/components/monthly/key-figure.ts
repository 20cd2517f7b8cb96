/** A figure in large type with what it is compared with; a missing one is its reason in words. */
export type KeyFigure = {
  readonly name: string;
  readonly value: string;
  readonly unit: string | null;
  readonly notes: readonly string[];
};
