/** The number that a picture shows largest. */
export type ShareFigure = {
  /** What it is a number of, and where: `全市优良天数比例`. */
  readonly label: string;
  readonly value: string;
  readonly unit: string | null;
};

/** Whose words or figures an item rests on, where they are not those of the one who shares it. */
export type ShareSource = {
  /** Told by the portal in its own words, given as it was, or computed by the portal from another's readings. */
  readonly how: 'summary' | 'repost' | 'compiled';
  readonly name: string;
};

/** What a picture says at its foot; `kept` follows the value and is never cut off. */
export type ShareFact = readonly [term: string, value: string, kept?: string];

/** What is shared of a release or report: in two pictures, in texts to copy, and in the head of its page. */
export type ShareCard = {
  /** Its address below the site, with slashes: `/news/2024-001/`. */
  readonly path: string;
  /** `新闻发布`, `环境质量月报` */
  readonly kind: string;
  /** As in lists: `环境质量月报2026年10月`. */
  readonly name: string;
  /** As at the head of its page: of a report, its answer. */
  readonly title: string;
  readonly demonstration: boolean;
  /** null where it has no number. */
  readonly figure: ShareFigure | null;
  /** What it says, in one sentence. */
  readonly sentence: string;
  /** In words, `2026年11月15日`: of what another published, when that was. */
  readonly published: string;
  /** null where the bureau says it itself, or nobody does. */
  readonly source: ShareSource | null;
  /** Dates and source, each with what it is. */
  readonly facts: readonly ShareFact[];
};
