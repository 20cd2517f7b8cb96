/** What a file holds. */
export type Coverage = {
  rows: number;
  /** Rows stored for the period. */
  used: number;
  /** Rows of this city for other days. */
  outside: number;
  /** Rows of other cities. */
  otherCity: number;
  /** Numbers of the first and last hour of this city, whether of the period or not. */
  first: number;
  last: number;
};
