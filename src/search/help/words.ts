/** What the browser needs to help where a reader's words differ from the pages': `/search/words.json`, made by the build. */
export type HelpWords = {
  /** Words that stand on the pages, the most useful first. */
  readonly terms: readonly string[];
  /** Words for the same thing; the first is the one that the pages use. */
  readonly synonyms: readonly (readonly string[])[];
  /** Of these, the words that stand on the pages: worth searching for besides each other. */
  readonly standing: readonly string[];
  /** How readers ask, what to search for instead, and the page that answers. */
  readonly said: readonly HelpPhrase[];
  readonly names: readonly HelpName[];
  readonly typos: readonly { readonly wrong: string; readonly right: string }[];
  /** What a question is asked with. */
  readonly dropped: readonly string[];
  readonly reports: readonly ReportGroup[];
  /** Characters by how they are read, without tones: of the words here, and those with which they are mixed up. */
  readonly readings: Readonly<Record<string, string>>;
  /** Words of which a character is read in another way than `readings` has it: `会稽山` is `kuai ji shan`. */
  readonly pinyin: Readonly<Record<string, string>>;
  /** Each traditional character, followed by its simplified form. */
  readonly simplified: string;
};

/** What a page to go to is: one of the site's kinds of pages, or a part of one. */
export type NameKind =
  | 'district'
  | 'column'
  | 'section'
  | 'water-source'
  | 'facility'
  | 'nature'
  | 'open-day'
  | 'event'
  | 'plan'
  | 'term'
  | 'topic'
  | 'place'
  | 'list'
  | 'overview'
  | 'guide'
  | 'news'
  | ReportKind;

export type ReportKind = 'weekly-report' | 'monthly-report' | 'annual-report' | 'year';

/** A place or thing by its name. */
export type HelpName = {
  readonly name: string;
  /** What it is called too. */
  readonly also?: readonly string[];
  /** Of its page, or its place on one; null = none is about it. */
  readonly address: string | null;
  readonly kind: NameKind;
  readonly demonstration?: true;
};

export type HelpPhrase = {
  readonly words: readonly string[];
  readonly means: string;
  /** A page that answers; null = none. */
  readonly page: Omit<HelpName, 'also'> | null;
};

/** Reports whose addresses and titles differ in nothing but their time. */
export type ReportGroup = {
  readonly kind: ReportKind;
  /** Before the ids: `/reports/weekly/`. */
  readonly base: string;
  /** With `{}` where the time stands: `空气质量周报{}`. */
  readonly title: string;
  /** Ends of addresses, oldest first: `2026-w46`, `2026-10`, `2022-07-xinchang`, `2023`, `2024-h1`. */
  readonly ids: readonly string[];
  readonly demonstration?: true;
};
