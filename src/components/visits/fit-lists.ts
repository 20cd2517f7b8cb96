import { partOf } from '#src/components/news-list/filter-parts.ts';
import { fitOf, type Fit, type PlaceFacts, type Reason, type Verdict } from '#src/domain/visit-need.ts';
import { scriptWordsFor } from '#src/words/script-words.ts';
import type { PlaceNames } from '#src/words/zh/visit-reasons.ts';

/** A line of a list, held against a need. */
export type Judged = {
  readonly line: HTMLElement;
  readonly place: PlaceFacts;
  readonly reasons: readonly Reason[];
};

const { visitReasons } = scriptWordsFor(location);
const FITS: readonly Fit[] = ['fits', 'unclear', 'misses'];

/** Lays the lines into the list of how they fit, each with why. @returns how many lie in each. */
export function listByFit(
  root: ParentNode,
  judged: readonly Judged[],
  names: PlaceNames,
): Record<Fit, number> {
  const counts = FITS.map((fit) => {
    const own = judged.filter(({ reasons }) => fitOf(reasons) === fit);
    for (const { line, reasons } of own) tellWhy(line, fit, reasons, names);
    const part = partOf(root, fit);
    part.hidden = own.length === 0;
    part.querySelector('ul')?.replaceChildren(...own.map(({ line }) => line));
    return [fit, own.length] as const;
  });
  return Object.fromEntries(counts) as Record<Fit, number>; // one of each
}

/** Takes back what was said of why lines fit. */
export function forgetWhy(lines: Iterable<HTMLElement>): void {
  for (const line of lines) line.querySelectorAll('.why').forEach((why) => why.remove());
}

/** Reasons of a verdict in words; empty where there is nothing to say. */
export function whyText(reasons: readonly Reason[], verdict: Verdict, names: PlaceNames): string {
  return reasons
    .filter((reason) => reason.verdict === verdict)
    .map((reason) => visitReasons.reason(reason, names))
    .filter((text) => text !== null)
    .join(visitReasons.semicolon);
}

/** What speaks against it is enough to say of what does not fit. */
function tellWhy(line: HTMLElement, fit: Fit, reasons: readonly Reason[], names: PlaceNames): void {
  forgetWhy([line]);
  const said = fit === 'misses' ? (['no'] as const) : (['yes', 'told', 'unknown'] as const);
  const isScarce = reasons.every(({ about, verdict }) => verdict === 'unknown' || about === 'state');
  for (const kind of said) {
    const text = whyText(reasons, kind, names);
    if (text === '') continue;
    const why = document.createElement('p');
    why.className = 'why';
    why.dataset['why'] = kind;
    why.textContent = (isScarce ? visitReasons.scarce : visitReasons.leads[kind]) + text;
    (line.querySelector('[data-part="why"]') ?? line).append(why);
  }
}
