import { cpus } from 'node:os';

type Run = {
  readonly pages: number;
  readonly characters: number;
  readonly queries: number;
  readonly browser: string;
};

/** When, on what, and over what was measured. */
export function headingLines({ pages, characters, queries, browser }: Run): string[] {
  const [processor] = cpus();
  return [
    `${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores (${processor?.model ?? 'unknown'}), Node ${process.versions.node}, Chromium ${browser}; ${count(pages)} invented pages of ${count(characters)} characters, ${queries} queries.`,
    '',
  ];
}

/** What the figures mean. */
export const NOTES = [
  '',
  'KB and MB are 1,000 and 1,000,000 bytes of bodies as sent, for the engines without any interface (Brotli 5 for .js and .json, Pagefind’s own files as they are). A cold query: empty cache, engine started, one query, its first 10 results with what their excerpts need; bytes to start and for the query apart, its ms from turning to the search to the results. Warm: a new query on a page that has answered others; asked again: one that it has answered before. Slow: 1.6 Mbit/s, 150 ms, processor ÷ 4 (of the page; a browser slows no workers). In brackets: times stock Pagefind’s.',
  '',
];

function count(value: number): string {
  return value.toLocaleString('en');
}
