import { partOf } from '#src/components/news-list/filter-parts.ts';
import { thisMinute } from '#src/components/ui/this-minute.ts';
import type { Bookable } from '#src/domain/session.ts';
import { placeReasons } from '#src/domain/visit-fit.ts';
import type { PlaceFacts } from '#src/domain/visit-need.ts';
import { scriptWordsFor } from '#src/words/script-words.ts';
import { forgetWhy, listByFit, type Judged } from './fit-lists.ts';
import { needOf, type NeedChoice } from './need-address.ts';
import { NeedFilter } from './need-filter.ts';
import { sessionsIn } from './session-card.ts';

const { visitReasons } = scriptWordsFor(location);

/** All places; with a need, those that fit it, those of which not enough is known, and those that do not fit, each with why. */
class VisitFinder extends NeedFilter {
  private readonly list = this.querySelector('.visit-finder__list');
  private readonly lines = [...this.querySelectorAll<HTMLElement>('.finder-place')];
  private readonly places = this.lines.map((line) => ({
    line,
    place: JSON.parse(line.dataset['facts'] ?? '{}') as PlaceFacts, // by FinderPlace.astro
    sessions: sessionsIn(line),
  }));

  protected restore(): void {
    forgetWhy(this.lines);
    this.list?.replaceChildren(...this.lines);
    partOf(this, 'all').hidden = false;
    for (const { card } of this.places.flatMap(({ sessions }) => sessions)) card.hidden = false;
  }

  protected answer(choice: NeedChoice): string {
    const need = needOf(choice);
    const now = thisMinute();
    const judged = this.places.map(({ line, place, sessions }) => {
      const known = sessions.flatMap(({ session }): Bookable[] => (session ? [session] : []));
      for (const { card, day } of sessions) card.hidden = !day.startsWith(need.month ?? '');
      return { line, place, reasons: placeReasons(need, place, known, now) };
    });
    const counts = listByFit(this, judged.toSorted(byGaps), this.names);
    partOf(this, 'all').hidden = true;
    partOf(this, 'nothing').hidden = counts.fits > 0;
    return visitReasons.found(counts, this.dataset['unit'] ?? '');
  }
}

/** What speaks least against a place, and what is best known, comes first. */
function byGaps(a: Judged, b: Judged): number {
  const gaps = ({ reasons }: Judged) =>
    reasons.filter(({ verdict }) => verdict === 'no' || verdict === 'unknown').length;
  return gaps(a) - gaps(b);
}

customElements.define('visit-finder', VisitFinder);
